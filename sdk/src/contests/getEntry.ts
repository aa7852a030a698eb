import type { Address, Hex } from 'viem'
import { readContract } from 'viem/actions'
import { marketAbi } from '../chain/abis/marketAbi.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { getContestEvents } from './contestEvents.ts'
import type { EntryOpening } from './entryOpening.ts'
import { getContest } from './getContest.ts'

/** In the order of the contract's enum. */
export const entryStatuses = ['none', 'committed', 'revealed', 'claimed', 'scored', 'disqualified'] as const
export type EntryStatus = (typeof entryStatuses)[number]

export type Entry = {
  contestId: bigint
  entryId: bigint
  submitter: Address
  status: EntryStatus
  commitment: Hex
  /** Chunks of test rows that it has been run over. */
  chunks: number
  /** Final once the status is `scored`. */
  scoreBps: number
  /** Whether bond and shares have been credited. */
  settled: boolean
}

/** @throws AssayError `contest.unknownEntry`. */
export async function getEntry({ client, contests }: Market, contestId: bigint, entryId: bigint): Promise<Entry> {
  const args = [contestId, entryId] as const
  const entry = await explained(
    readContract(client, { address: contests, abi: marketAbi, functionName: 'entry', args }),
  )
  return { ...entry, contestId, entryId, status: entryStatuses[entry.status] as EntryStatus }
}

/** All entries of a contest, in the order in which they were committed. */
export async function getEntries(market: Market, contestId: bigint): Promise<Entry[]> {
  const { entries } = await getContest(market, contestId)
  return Promise.all(Array.from({ length: entries }, (_, i) => getEntry(market, contestId, BigInt(i))))
}

/**
 * The opening that an entry was revealed with, from its event.
 *
 * @throws AssayError `contest.notRevealed`.
 */
export async function getOpening(market: Market, contestId: bigint, entryId: bigint): Promise<EntryOpening> {
  const [event] = await getContestEvents(market, 'EntryRevealed', { contestId, entryId })
  if (!event) {
    throw new AssayError('contest.notRevealed', `Entry ${entryId} of contest ${contestId} is not revealed`)
  }
  const { payout, salt, model } = event.args
  return { payout, salt, model }
}
