import type { Address } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

export type SettleVoteParameters = {
  challengeId: bigint
  /** Whose vote: the signer's unless said. */
  auditor?: Address
}

/**
 * Credits what a vote earned, and takes what it cost, once its challenge is settled. Anyone may.
 *
 * @returns What it earned, and what it lost.
 * @throws AssayError `run.notVoted`, `run.wrongTurn`.
 */
export async function settleVote(
  market: Market,
  { challengeId, auditor = market.account?.address }: SettleVoteParameters,
): Promise<Sent & { share: bigint; lost: bigint }> {
  if (!auditor) throw noAccount()
  const args = [challengeId, auditor] as const
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'settleVote', args })
  const { share, lost } = findEmitted(sent, 'VoteSettled')
  return { ...sent, share, lost }
}
