import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'
import { type SavedVote, verdictNumber } from './savedVote.ts'

/**
 * Shows a vote, once the time to commit is over. Its auditor.
 *
 * @throws AssayError `run.tooEarly` (retryable), `run.tooLate`, `run.wrongVote`, `run.notVoted`.
 */
export async function revealVote(market: Market, { vote }: { vote: SavedVote }): Promise<Sent> {
  const args = [vote.challengeId, verdictNumber(vote.verdict), vote.salt] as const
  return sendCall(market, { ...runsContract(market), functionName: 'voteReveal', args })
}
