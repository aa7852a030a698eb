import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'
import { type SavedVote, voteCommitment } from './savedVote.ts'

/**
 * Votes on the disputed segment of a challenge without showing the vote. An auditor who is neither trainer nor challenger, once.
 *
 * Keep the vote first ({@link import('./savedVote.ts').encodeSavedVote}): without its salt it cannot be revealed.
 *
 * @throws AssayError `run.notAuditor`, `run.enrolledTooLate`, `run.interested`, `run.alreadyVoted`, `run.wrongTurn`, `run.tooLate`.
 */
export async function voteChallenge(market: Market, { vote }: { vote: SavedVote }): Promise<Sent> {
  const args = [vote.challengeId, voteCommitment(vote)] as const
  return sendCall(market, { ...runsContract(market), functionName: 'voteCommit', args })
}
