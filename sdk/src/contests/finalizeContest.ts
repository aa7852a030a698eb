import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'

/**
 * Closes a contest and credits what it owes. Anyone, once it is decided.
 *
 * @throws AssayError `contest.tooEarly` (retryable), `contest.wrongStatus`.
 */
export async function finalizeContest(market: Market, { contestId }: { contestId: bigint }): Promise<Sent> {
  return sendTransaction(market, 'finalize', [contestId])
}
