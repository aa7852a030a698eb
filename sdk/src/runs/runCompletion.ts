import type { Hex } from 'viem'
import { AssayError } from '../errors.ts'
import { hashTree, packHashes, proveLeaf } from '../transcripts/hashList.ts'
import { hashRun, hashState, hashWeights } from '../transcripts/hashTranscript.ts'
import type { Transcript } from '../transcripts/transcript.ts'
import type { Run } from './getRun.ts'

/** A finished run, as the contract takes it. */
export type RunCompletion = {
  root: Hex
  checkpoints: bigint
  last: { index: bigint; step: bigint; state: Hex; batches: Hex; metrics: Hex; previous: Hex }
  lastState: { params: Hex; buffers: Hex; optimizer: Hex; scheduler: Hex; rng: Hex }
  anchorProofs: Hex[][]
  transcript: string
}

/**
 * What completes a run, of its transcript: the root of its checkpoints, and proofs that those that were anchored are in it. The last
 * of them, which has the weights, is anchored before the run is completed.
 *
 * @param cid Content id of the transcript without weights.
 * @throws AssayError `run.otherTranscript` where plan, seed or an anchor are not the run's.
 */
export async function runCompletion(
  run: Run,
  { run: recorded, checkpoints }: Pick<Transcript, 'run' | 'checkpoints'>,
  cid: string,
): Promise<RunCompletion & { weightsRoot: Hex }> {
  const { code, dataset, hyperparameters } = run.plan
  requireSame(
    run,
    { domain: run.domain, seed: run.seed, code, dataset, hyperparameters },
    { ...recorded, ...recorded.plan },
  )
  for (const { index, checkpoint } of run.anchors) {
    requireSame(run, { [`checkpoint ${index}`]: checkpoint }, { [`checkpoint ${index}`]: checkpoints[index]?.hash })
  }
  const last = checkpoints.at(-1)
  if (!last) throw otherTranscript(run, 'It has no checkpoint.')

  const anchored = new Set([...run.anchors, last].map(({ index }) => index))
  const hashes = checkpoints.map(({ hash }) => hash)
  const tree = await hashTree(packHashes(hashes))
  const { params, buffers, optimizer, scheduler, rng, batchRoot, metrics, previous } = last
  return {
    root: await hashRun(hashes),
    checkpoints: BigInt(checkpoints.length),
    last: {
      index: BigInt(last.index),
      step: BigInt(last.step),
      state: await hashState(last, last.step),
      batches: batchRoot,
      metrics: metrics.root,
      previous,
    },
    lastState: { params, buffers, optimizer, scheduler, rng },
    anchorProofs: [...anchored].map(index => proveLeaf(tree, index)),
    transcript: cid,
    weightsRoot: await hashWeights(last),
  }
}

function requireSame(run: Run, known: Record<string, unknown>, said: Record<string, unknown>): void {
  const wrong = Object.keys(known).find(name => known[name] !== said[name])
  if (wrong !== undefined) throw otherTranscript(run, `${wrong}: ${said[wrong]}, and the chain says ${known[wrong]}`)
}

const otherTranscript = ({ runId }: Run, details: string) =>
  new AssayError('run.otherTranscript', `The transcript is not that of run ${runId}`, {
    details,
    hint: 'Use the folder that this run was recorded in.',
  })
