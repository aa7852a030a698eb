import type { Hex } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { getContest } from './getContest.ts'

/**
 * Enters a contest without showing the model. Keep the opening first: without it the entry cannot be revealed.
 *
 * @param parameters.commitment From {@link import('./entryOpening.ts').entryCommitment}.
 * @returns The entry's number.
 * @throws AssayError `contest.tooLate` once commits are closed, `chain.insufficientFunds`.
 */
export async function commitEntry(
  market: Market,
  { contestId, commitment }: { contestId: bigint; commitment: Hex },
): Promise<Sent & { entryId: bigint }> {
  const { terms } = await getContest(market, contestId)
  const value = await approveToken(market, terms.token, terms.submissionBond)
  const sent = await sendTransaction(market, 'commit', [contestId, commitment], value)
  return { ...sent, entryId: findEmitted(sent, 'EntryCommitted').entryId }
}
