import type { Hex } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import type { Transcript } from '../transcripts/transcript.ts'
import { getRun } from './getRun.ts'
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
 * Ends a run: fixes its checkpoints and weights, under a bond that stands for a window in which anybody can challenge them.
 *
 * @returns What was fixed, and when the window ends, in seconds since the epoch.
 * @throws AssayError `run.otherTranscript`, `run.invalidBond`, `run.wrongSignature`, `run.wrongStage`, `chain.insufficientFunds`.
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
  const args = [runId, completion, signature] as const
  const sent = await sendCall(market, { ...contract, functionName: 'complete', args, value: bond })
  return { ...sent, root, weightsRoot, bond, challengeEnds: findEmitted(sent, 'RunCompleted').challengeEnds }
}
