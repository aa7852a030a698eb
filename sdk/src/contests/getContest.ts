import { type Address, type Hex, zeroHash } from 'viem'
import { readContract } from 'viem/actions'
import { marketAbi } from '../chain/abis/marketAbi.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { type DatasetCommitment, hashCommitment } from '../datasets/hashCommitment.ts'
import { type ContestTerms, decodeTerms } from './contestTerms.ts'

/** In the order of the contract's enum. */
export const contestStatuses = [
  'none',
  'open',
  'drawn',
  'tested',
  'finalized',
  'cancelled',
  'void',
  'defaulted',
] as const
export type ContestStatus = (typeof contestStatuses)[number]

/** What a contest waits for; in the order of the contract's enum. */
export const contestPhases = [
  'none',
  'open',
  'draw',
  'commit',
  'reveal',
  'revealTest',
  'revealTraining',
  'evaluate',
  'confirm',
  'finalize',
  'closed',
] as const
export type ContestPhase = (typeof contestPhases)[number]

export type Rank = { payout: Address; entryId: bigint; scoreBps: number }

/** When each phase ends, in seconds since the epoch. */
export type Schedule = {
  commit: bigint
  reveal: bigint
  test: bigint
  training: bigint
  evaluate: bigint
  confirm: bigint
}

export type Contest = {
  contestId: bigint
  organizer: Address
  status: ContestStatus
  phase: ContestPhase
  terms: ContestTerms
  dataset: DatasetCommitment
  datasetRoot: Hex
  /** The organizer's and everybody's contributions. */
  reward: bigint
  /** The part of the reward that goes back to whoever contributed. */
  refundable: bigint
  beaconBlock: bigint
  /** Zero before the draw. */
  seed: Hex
  schedule: Schedule | undefined
  entries: number
  revealed: number
  /** Scored or disqualified. */
  evaluated: number
  /** Claimed, and neither confirmed nor disproved yet. */
  claims: number
  revealedGroups: number
  /** Scored on the training groups, the organizer having withheld the test groups. */
  onTraining: boolean
  /** Entries in the order in which they are paid, as known so far. */
  ranking: Rank[]
}

/**
 * Everything the chain knows about a contest.
 *
 * @throws AssayError `contest.unknownContest`.
 */
export async function getContest({ client, contests }: Market, contestId: bigint): Promise<Contest> {
  const contract = { address: contests, abi: marketAbi } as const
  const args = [contestId] as const
  const [state, phase, schedule, ranking] = await explained(
    Promise.all([
      readContract(client, { ...contract, functionName: 'contest', args }),
      readContract(client, { ...contract, functionName: 'phase', args }),
      readContract(client, { ...contract, functionName: 'schedule', args }),
      readContract(client, { ...contract, functionName: 'ranking', args }),
    ]),
  )
  const { terms, dataset, organizer, reward, refundable, beaconBlock, seed, entries, revealed, evaluated, claims } =
    state
  return {
    contestId,
    organizer,
    status: contestStatuses[state.status] as ContestStatus,
    phase: contestPhases[phase] as ContestPhase,
    terms: decodeTerms(terms),
    dataset,
    datasetRoot: hashCommitment(dataset),
    reward,
    refundable,
    beaconBlock,
    seed,
    schedule: seed === zeroHash ? undefined : schedule,
    entries,
    revealed,
    evaluated,
    claims,
    revealedGroups: state.revealedGroups,
    onTraining: state.onTraining,
    ranking: ranking.map(({ payout, entry, scoreBps }) => ({ payout, entryId: BigInt(entry), scoreBps })),
  }
}
