import {
  AssayError,
  checkEntryModel,
  commitEntry,
  contestPlace,
  createOpening,
  getContest,
  getContestEvents,
  requireNothingPending,
  requirePhase,
  type SavedEntry,
  sealEntry,
} from '@assay/sdk'
import { type Address, bytesToHex, isAddressEqual } from 'viem'
import type { SignedMarket } from '../../transactions/useAction.ts'
import { findKeptEntries, keepEntry } from '../../vault/vault.ts'

type Wanted = { contestId: bigint; model: Uint8Array; payout: Address }

/**
 * Enters a contest with a model, and keeps what reveals it before anything is sent. Repeated after a reload it pays nothing
 * twice: an opening that was kept and did not get on chain is sent again.
 *
 * @throws AssayError `contest.entered`, and as `checkEntryModel`, `requirePhase` and `commitEntry`.
 */
export async function enterModel(
  market: SignedMarket,
  { contestId, model, payout }: Wanted,
): Promise<{ entryId: bigint; entry: SavedEntry }> {
  const contest = await getContest(market, contestId)
  requirePhase(contest, 'commit')
  checkEntryModel(contest, model)
  await requireNothingPending(market)
  const submitter = market.account.address
  const place = contestPlace(market, contestId)
  const bytes = bytesToHex(model)
  const kept = (await findKeptEntries(place)).filter(
    entry => entry.model === bytes && isAddressEqual(entry.submitter, submitter),
  )
  const committed = await getContestEvents(market, 'EntryCommitted', { contestId, submitter })
  const entered = committed.find(({ args }) => kept.some(({ commitment }) => commitment === args.commitment))
  if (entered) throw enteredAlready(entered.args.entryId)
  const unsent = kept.find(entry => isAddressEqual(entry.payout, payout))
  const entry = unsent ?? sealEntry({ ...place, submitter }, createOpening(model, payout))
  await keepEntry(entry)
  const { entryId } = await commitEntry(market, { contestId, commitment: entry.commitment })
  return { entryId, entry }
}

const enteredAlready = (entryId: bigint) =>
  new AssayError('contest.entered', `This model is entered already, as entry ${entryId}`, {
    hint: 'Nothing was sent or paid. Another model can be entered beside it.',
  })
