import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { getContest } from './getContest.ts'

export type FundContestParameters = { contestId: bigint; amount: bigint }

/**
 * Adds to a contest's reward; comes back if nobody wins.
 *
 * @returns The amount that arrived and the reward it made.
 * @throws AssayError `contest.tooLate` once commits are closed.
 */
export async function fundContest(
  market: Market,
  { contestId, amount }: FundContestParameters,
): Promise<Sent & { amount: bigint; reward: bigint }> {
  const { terms } = await getContest(market, contestId)
  const value = await approveToken(market, terms.token, amount)
  const sent = await sendTransaction(market, 'fund', [contestId, amount], value)
  const funded = findEmitted(sent, 'ContestFunded')
  return { ...sent, amount: funded.amount, reward: funded.reward }
}
