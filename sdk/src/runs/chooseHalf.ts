import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

export type ChooseHalfParameters = {
  challengeId: bigint
  /** Whether the checkpoint that the trainer opened is right. */
  agrees: boolean
}

/**
 * Says whether the checkpoint in the middle is right, which halves what is disputed. The challenger.
 *
 * @returns The first wrong checkpoint is one of `lo` to `hi`; where they are one, auditors vote on that segment.
 * @throws AssayError `run.wrongTurn`, `run.tooLate`, `run.notChallenger`.
 */
export async function chooseHalf(
  market: Market,
  { challengeId, agrees }: ChooseHalfParameters,
): Promise<Sent & { lo: number; hi: number }> {
  const args = [challengeId, agrees] as const
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'choose', args })
  const { lo, hi } = findEmitted(sent, 'ChallengeNarrowed')
  return { ...sent, lo: Number(lo), hi: Number(hi) }
}
