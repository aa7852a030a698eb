import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'
import { type VoteVerdict, voteVerdicts } from './turn.ts'

/**
 * Decides a challenge whose deadline is over: against whoever was silent, or as the auditors voted. Anyone may.
 *
 * @returns What became of it: `fails` rejects the run.
 * @throws AssayError `run.tooEarly` (retryable), `run.wrongTurn`.
 */
export async function settleChallenge(
  market: Market,
  { challengeId }: { challengeId: bigint },
): Promise<Sent & { verdict: VoteVerdict }> {
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'settle', args: [challengeId] })
  const { verdict } = findEmitted(sent, 'ChallengeSettled')
  return { ...sent, verdict: voteVerdicts[verdict] as VoteVerdict }
}
