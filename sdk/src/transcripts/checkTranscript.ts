import { bytesToHex, type Hex, zeroHash } from 'viem'
import type { RandomAccessFile } from '../datasets/byteSource.ts'
import { AssayError } from '../errors.ts'
import {
  hashBatch,
  hashCheckpoint,
  hashCode,
  hashDomain,
  hashHashes,
  hashMetrics,
  hashPlan,
  hashRun,
  hashState,
  hashWeights,
} from './hashTranscript.ts'
import { checkRoots, hashCheckpointFile } from './readCheckpoint.ts'
import { sha256 } from './sha256.ts'
import { type Checkpoint, codeFile, readBatches, type Transcript, transcriptFiles } from './transcript.ts'

export type CheckTranscriptOptions = {
  /** What the chain says of the run, or whoever published it. What is given has to be so. */
  expected?: Partial<TranscriptRoots>
  /** Leaves out the tensors, which a transcript that is published to be looked at does not hold. */
  withoutTensors?: boolean
  /** Told of every checkpoint. */
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}

export type TranscriptRoots = { domain: Hex; plan: Hex; seed: Hex; root: Hex; weightsRoot: Hex }

/**
 * Recomputes every hash of a transcript and follows every link: of code, hyperparameters and plan, of batches, of the chunks,
 * tensors, sets and states of each checkpoint, of the chain of checkpoints. Nothing is executed: that the training leads
 * from one checkpoint to the next is for {@link verifySegments} to show.
 *
 * @returns What the chain needs to know of the run.
 * @throws AssayError `transcript.wrong` for the first thing that is not as it says, with its place; `transcript.…`,
 * `safetensors.…`, `tensor.nan`, and the signal's reason.
 * @example
 * ```ts
 * const transcript = await readTranscript(folderTranscript('runs/digits'))
 * const { root, weightsRoot } = await checkTranscript(transcript)
 * ```
 */
export async function checkTranscript(
  transcript: Transcript,
  { expected = {}, withoutTensors = false, onProgress, signal }: CheckTranscriptOptions = {},
): Promise<TranscriptRoots> {
  const { folder, run, checkpoints } = transcript
  const plan = await checkPlan(transcript)
  const place = run.place && { ...run.place, runId: BigInt(run.place.runId) }
  expect(transcriptFiles.run, 'domain', run.domain, await hashDomain(place))

  const last = checkpoints.at(-1)
  if (last === undefined) throw wrong(transcriptFiles.checkpoints, 'There is no checkpoint.')
  let previous: Checkpoint | undefined
  for (const [at, checkpoint] of checkpoints.entries()) {
    signal?.throwIfAborted()
    await checkLink(transcript, at, checkpoint, previous)
    previous = checkpoint
  }
  await checkBatches(transcript, signal)

  const roots: TranscriptRoots = {
    domain: run.domain,
    plan,
    seed: run.seed,
    root: await hashRun(checkpoints.map(({ hash }) => hash)),
    weightsRoot: await hashWeights(last),
  }
  for (const name of ['domain', 'plan', 'seed', 'root', 'weightsRoot'] as const) {
    expect('The transcript', name, roots[name], expected[name] ?? roots[name])
  }
  for (const [at, checkpoint] of checkpoints.entries()) {
    signal?.throwIfAborted()
    if (!withoutTensors) checkRoots(checkpoint, await hashCheckpointFile(folder, checkpoint))
    onProgress?.({ done: at + 1, total: checkpoints.length })
  }
  return roots
}

/** What the run committed to before it trained. */
async function checkPlan({ folder, run, hyperparameters }: Transcript): Promise<Hex> {
  for (const { name, sha256: said } of run.code) {
    expect(codeFile(name), 'SHA-256', await hashFile(await folder.read(codeFile(name))), said)
  }
  const code = await hashCode(run.code.map(({ name, sha256 }) => ({ name, hash: sha256 })))
  expect(transcriptFiles.run, 'plan.code', run.plan.code, code)
  expect(transcriptFiles.run, 'plan.dataset', run.plan.dataset, run.dataset.root)
  expect(
    transcriptFiles.hyperparameters,
    'SHA-256',
    bytesToHex(await sha256(hyperparameters)),
    run.plan.hyperparameters,
  )
  return hashPlan(run.plan)
}

async function hashFile(file: RandomAccessFile): Promise<Hex> {
  return bytesToHex(await sha256(new Uint8Array(await file.slice(0, file.size).arrayBuffer())))
}

async function checkLink(
  { run }: Transcript,
  index: number,
  checkpoint: Checkpoint,
  previous: Checkpoint | undefined,
): Promise<void> {
  const place = `Line ${index + 1} of ${transcriptFiles.checkpoints}`
  const { step, batchRoot, metrics, hash } = checkpoint
  expect(place, 'index', checkpoint.index, index)
  if (previous === undefined ? step !== 0 : step <= previous.step) throw wrong(place, `Step ${step} is out of order.`)
  expect(place, 'previous', checkpoint.previous, previous?.hash ?? zeroHash)
  expect(place, 'metrics.root', metrics.root, await hashMetrics(metrics.values))
  const state = await hashState(checkpoint, step)
  const hashes = { index, step, state, batches: batchRoot, metrics: metrics.root, previous: checkpoint.previous }
  const found = await hashCheckpoint({ domain: run.domain, hyperparameters: run.plan.hyperparameters }, hashes)
  expect(place, 'hash', hash, found)
}

/** Every step once and in order, in the segment whose checkpoint counts it. */
async function checkBatches({ folder, checkpoints }: Transcript, signal: AbortSignal | undefined): Promise<void> {
  const lines = readBatches(folder)
  let step = 0
  for (const [at, checkpoint] of checkpoints.entries()) {
    signal?.throwIfAborted()
    const hashes: Hex[] = []
    while (step < checkpoint.step) {
      const { value: batch } = await lines.next()
      if (batch === undefined) throw wrong(transcriptFiles.batches, `It ends after step ${step}.`)
      expect(`Line ${batch.line} of ${transcriptFiles.batches}`, 'step', batch.step, ++step)
      hashes.push(await hashBatch(batch))
    }
    expect(
      `Checkpoint ${at}`,
      `batchRoot of the rows in ${transcriptFiles.batches}`,
      checkpoint.batchRoot,
      await hashHashes(hashes),
    )
  }
  const { value: more } = await lines.next()
  if (more !== undefined) {
    throw wrong(`Line ${more.line} of ${transcriptFiles.batches}`, `Step ${more.step} is after the last checkpoint.`)
  }
}

function expect(place: string, what: string, said: Hex | number, found: Hex | number): void {
  if (said !== found) throw wrong(place, `It says ${what} ${said}, and it is ${found}.`)
}

const wrong = (place: string, details: string) =>
  new AssayError('transcript.wrong', `${place} is not as the transcript's hashes say`, { details })
