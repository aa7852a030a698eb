import type { Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { hashTree, packHashes, proveLeaf } from '../transcripts/hashList.ts'
import { getChallenge } from './getChallenge.ts'
import { runsContract } from './runsContract.ts'

export type RespondChallengeParameters = {
  challengeId: bigint
  /** The hashes of all checkpoints of the run, from the first on. */
  checkpoints: readonly Hex[]
}

/**
 * Opens the checkpoint in the middle of what is disputed. The trainer's turn, though anyone who has the transcript may: the run's
 * root knows one answer.
 *
 * @returns Which checkpoint was opened.
 * @throws AssayError `run.wrongTurn`, `run.tooLate`, `run.wrongRoot` for the checkpoints of another run.
 */
export async function respondChallenge(
  market: Market,
  { challengeId, checkpoints }: RespondChallengeParameters,
): Promise<Sent & { index: number; checkpoint: Hex }> {
  const { middle } = await getChallenge(market, challengeId)
  const checkpoint = checkpoints[middle]
  if (checkpoint === undefined) {
    throw new AssayError('run.noCheckpoint', `The transcript has no checkpoint ${middle}`, {
      details: `It has ${checkpoints.length}.`,
      hint: 'Use the transcript that the run was completed with.',
    })
  }
  const proof = proveLeaf(await hashTree(packHashes(checkpoints)), middle)
  const args = [challengeId, checkpoint, proof] as const
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'respond', args })
  return { ...sent, index: middle, checkpoint }
}
