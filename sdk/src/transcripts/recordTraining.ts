import { bytesToHex, type Hex } from 'viem'
import type { Rows } from '../datasets/rows.ts'
import type { Model } from '../models/model.ts'
import { checkTrainingRows, countSteps, type TrainingProgress } from '../models/training.ts'
import {
  AssayRun,
  countRunSteps,
  decodeHyperparameters,
  encodeHyperparameters,
  hashRows,
  type TrainerOptions,
  trainerVersion,
} from './assayRun.ts'
import { type Batch, hashCode, hashDomain, hashRun, hashWeights, type Plan, type RunPlace } from './hashTranscript.ts'
import { sha256 } from './sha256.ts'
import type { TranscriptRun, TranscriptWriter } from './transcript.ts'
import { openTranscriptLog } from './transcriptLog.ts'

export type RecordTrainingParameters = {
  rows: Rows
  /** The trainer, and of its options what is not to be by default. */
  training: TrainerOptions
  /** Steps from one checkpoint to the next. A step is an epoch, iteration, round or tree. Default: 1. */
  every?: number
  /** What the initial weights and the order of the rows follow from: of a run on chain, what the beacon gave. */
  seed: Hex
  /** Where the run was begun, if it was on chain. */
  place?: RunPlace
  writer: TranscriptWriter
  onProgress?: (progress: TrainingProgress) => void
  signal?: AbortSignal
}

export type RecordedTraining = { model: Model; root: Hex; weightsRoot: Hex; checkpoints: number }

/**
 * What a run of one of Assay's own trainers commits to before it begins.
 *
 * @throws AssayError `training.hyperparameters`
 */
export async function planTraining(rows: Rows, training: TrainerOptions): Promise<Plan> {
  return {
    code: await hashCode([]),
    dataset: await hashRows(rows),
    hyperparameters: bytesToHex(await sha256(encodeHyperparameters(training))),
  }
}

/**
 * Trains a model by one of Assay's own trainers and writes the transcript of it. The same rows, options, seed and place give
 * the same transcript in every engine. The last checkpoint holds the integer model, so that the run's weights root is the
 * model's own.
 *
 * @throws AssayError `training.…`, `model.…` as the trainer does; the writer's; the signal's reason.
 * @example
 * ```ts
 * const writer = await writeTranscript('runs/iris')
 * const { model, root } = await recordTraining({ rows, training: { trainer: 'mlp', hidden: [8] }, seed, writer })
 * ```
 */
export async function recordTraining({
  rows,
  training,
  every = 1,
  seed,
  place,
  writer,
  ...progress
}: RecordTrainingParameters): Promise<RecordedTraining> {
  checkTrainingRows(rows)
  const hyperparameters = encodeHyperparameters(training)
  const options = decodeHyperparameters(hyperparameters)
  const plan = await planTraining(rows, training)
  const domain = await hashDomain(place)
  const run = new AssayRun(rows, options, seed)
  const steps = countSteps(progress, countRunSteps(options))
  const about: TranscriptRun = {
    version: 1,
    domain,
    seed,
    plan,
    code: [],
    dataset: { root: plan.dataset },
    environment: { trainers: `version ${trainerVersion}`, engine: navigator.userAgent },
    every,
    kind: 'assay',
    ...(place && { place: { ...place, runId: String(place.runId) } }),
  }
  const log = await openTranscriptLog(writer, about, hyperparameters)
  await log.keep(run.state(), { step: 0, batches: [], metrics: {} })
  let batches: Batch[] = []
  for (let step = 1; run.model === undefined; step++) {
    const { rows: seen, metrics } = run.step()!
    batches.push({ step, rows: Array.from(seen) })
    if (step % every === 0 || run.model !== undefined) {
      await log.keep(run.state(), { step, batches, metrics })
      batches = []
    }
    await steps.next()
  }
  steps.finish()
  return {
    model: run.model,
    root: await hashRun(log.checkpoints.map(({ hash }) => hash)),
    weightsRoot: await hashWeights(log.checkpoints.at(-1)!),
    checkpoints: log.checkpoints.length,
  }
}
