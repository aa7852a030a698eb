import type { Hex } from 'viem'
import { readContract } from 'viem/actions'
import { awaitLaterBlock } from '../chain/awaitLaterBlock.ts'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import type { Transcript } from '../transcripts/transcript.ts'
import { anchorRun } from './anchorRun.ts'
import { getRun, type Run } from './getRun.ts'
import { runCompletion } from './runCompletion.ts'
import { runsContract } from './runsContract.ts'
import { signCompletion } from './signCompletion.ts'

export type CompleteRunParameters = {
  runId: bigint
  /** As {@link import('../transcripts/transcript.ts').readTranscript} reads it; check it before. */
  transcript: Pick<Transcript, 'run' | 'checkpoints'>
  /** Content id of the transcript without weights, where everybody can get it. */
  cid: string
  /** In the chain's coin, its smallest unit; the least that the market takes unless given. */
  bond?: bigint
  /** The trainer's ({@link signCompletion}); the signer's own unless given. */
  signature?: Hex
}

/**
 * Ends a run: fixes its checkpoints and weights, under a bond that stands for a window in which anybody can challenge them. First
 * anchors the last checkpoint where that was not done, and waits for the next block: so nobody can read the weights' root in what
 * completes this run, and complete another with it before.
 *
 * @returns What was fixed, and when the window ends, in seconds since the epoch.
 * @throws AssayError `run.otherTranscript`, `run.invalidBond`, `run.wrongSignature`, `run.wrongStage`, `run.notTrainer` where
 * somebody else completes it and the trainer has not anchored the last checkpoint, `chain.insufficientFunds`.
 */
export async function completeRun(
  market: Market,
  parameters: CompleteRunParameters,
): Promise<Sent & { root: Hex; weightsRoot: Hex; bond: bigint; challengeEnds: bigint }> {
  const { runId, transcript, cid } = parameters
  const contract = runsContract(market)
  const run = await getRun(market, runId)
  const bond =
    parameters.bond ?? (await explained(readContract(market.client, { ...contract, functionName: 'minBond' })))
  const { weightsRoot, ...completion } = await runCompletion(run, transcript, cid)
  const { root, checkpoints } = completion
  const signature =
    parameters.signature ??
    (await signCompletion(market, { runId, root, checkpoints, weightsRoot, bond, transcript: cid }))
  await anchorLast(market, run, transcript)
  const args = [runId, completion, signature] as const
  const sent = await sendCall(market, { ...contract, functionName: 'complete', args, value: bond })
  return { ...sent, root, weightsRoot, bond, challengeEnds: findEmitted(sent, 'RunCompleted').challengeEnds }
}

async function anchorLast(market: Market, { runId, anchors }: Run, { checkpoints }: Pick<Transcript, 'checkpoints'>) {
  const last = checkpoints.at(-1)
  if (!last) return
  const { index, hash: checkpoint } = last
  if (anchors.at(-1)?.index !== index) await anchorRun(market, { runId, index, checkpoint })
  const read = { ...runsContract(market), functionName: 'anchorsOf', args: [runId] } as const
  const anchored = await explained(readContract(market.client, read))
  await awaitLaterBlock(market, BigInt(anchored.at(-1)?.anchoredAt ?? 0))
}
