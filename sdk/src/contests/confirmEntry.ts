import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import type { EntryParameters } from './claimEntry.ts'

/**
 * Takes an unchallenged claim for an entry's score, once its time is over. Anyone.
 *
 * @throws AssayError `contest.tooEarly`, `contest.wrongEntryStatus`.
 */
export async function confirmEntry(
  market: Market,
  { contestId, entryId }: EntryParameters,
): Promise<Sent & { scoreBps: number }> {
  const sent = await sendTransaction(market, 'confirm', [contestId, entryId])
  return { ...sent, scoreBps: Number(findEmitted(sent, 'ClaimConfirmed').scoreBps) }
}
