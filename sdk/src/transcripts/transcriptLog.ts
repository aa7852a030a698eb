import { type Hex, zeroHash } from 'viem'
import {
  type Batch,
  hashBatches,
  hashCheckpoint,
  hashMetrics,
  hashState,
  type StateRoots,
  stateGroups,
} from './hashTranscript.ts'
import { hashStateRoots, type State } from './readCheckpoint.ts'
import {
  type Checkpoint,
  checkpointFile,
  type TranscriptRun,
  type TranscriptWriter,
  transcriptFiles,
} from './transcript.ts'
import { checkpointFormat } from './weightsRoot.ts'
import { writeSafetensors } from './writeSafetensors.ts'

/** What led to a checkpoint from the one before. */
export type Progress = { step: number; batches: readonly Batch[]; metrics: Record<string, number> }

/** A transcript that is being written, checkpoint by checkpoint. */
export type TranscriptLog = {
  checkpoints: readonly Checkpoint[]
  keep(state: State, progress: Progress): Promise<void>
}

/** Begins a transcript: a folder without run.json is none, whatever else is in it. */
export async function openTranscriptLog(
  writer: TranscriptWriter,
  run: TranscriptRun,
  hyperparameters: Uint8Array,
): Promise<TranscriptLog> {
  await writer.write(transcriptFiles.hyperparameters, hyperparameters)
  await writer.write(transcriptFiles.run, `${JSON.stringify(run, null, 2)}\n`)
  const checkpoints: Checkpoint[] = []
  return {
    checkpoints,
    async keep(state, progress) {
      const place = { index: checkpoints.length, previous: checkpoints.at(-1)?.hash ?? zeroHash }
      const checkpoint = await linkCheckpoint(run, { ...place, ...progress }, await hashStateRoots(state))
      const tensors = stateGroups.flatMap(group =>
        state[group].map(tensor => ({ ...tensor, name: `${group}/${tensor.name}` })),
      )
      const metadata = { format: checkpointFormat, step: String(progress.step) }
      await writer.write(checkpointFile(checkpoint.index), writeSafetensors(tensors, metadata))
      const batches = progress.batches.map(({ step, rows }) => ({ step, rows: Array.from(rows) }))
      await writer.append(transcriptFiles.batches, jsonLines(batches))
      // The checkpoint is there once its line is.
      await writer.append(transcriptFiles.checkpoints, jsonLines([checkpoint]))
      checkpoints.push(checkpoint)
    },
  }
}

/** The checkpoint that a state is at its place in a run. */
export async function linkCheckpoint(
  { domain, plan }: Pick<TranscriptRun, 'domain' | 'plan'>,
  { index, step, batches, metrics, previous }: Progress & { index: number; previous: Hex },
  roots: StateRoots,
): Promise<Checkpoint> {
  const batchRoot = await hashBatches(batches)
  const metricsRoot = await hashMetrics(metrics)
  const hash = await hashCheckpoint(
    { domain, hyperparameters: plan.hyperparameters },
    { index, step, state: await hashState(roots, step), batches: batchRoot, metrics: metricsRoot, previous },
  )
  return { index, step, ...roots, batchRoot, metrics: { root: metricsRoot, values: metrics }, previous, hash }
}

const jsonLines = (values: readonly object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')
