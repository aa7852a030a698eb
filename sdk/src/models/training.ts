import { type Rows, selectRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { Metric } from './metric.ts'
import type { Model } from './model.ts'
import type { Random } from './random.ts'

/** Options of every trainer. */
export type TrainingOptions = {
  /** The same seed, rows and options give the same model. Default: 1. */
  seed?: number
  /** What scores are in. Default: accuracy, or the mean absolute error of a regression. */
  metric?: Metric
  onProgress?: (progress: TrainingProgress) => void
  /** Stops the training; its reason is thrown. */
  signal?: AbortSignal
}

/** Steps done of `total`; a training that ends early jumps to the end. */
export type TrainingProgress = { done: number; total: number }

/** What every trainer returns. Scores are in basis points, and those of integer models in the reference engine. */
export type Training<M extends Model> = {
  model: M
  /** Of `model` on the rows it was trained on. */
  trainScoreBps: number
  /** Of models trained in the same way on a part of the rows, on the rest; undefined if there is one row only. */
  validationScoreBps: number | undefined
}

/** Progress of a training, to be told of every step. */
export type Steps = { next(): Promise<void>; finish(): void }

const pauseEveryMs = 20

/**
 * Counts the steps of a training. `next` reports one, lets the event loop run from time to time, so that a signal can
 * arrive, and throws the signal's reason once it is aborted.
 */
export function countSteps({ onProgress, signal }: TrainingOptions, total: number): Steps {
  signal?.throwIfAborted()
  let done = 0
  let pausedAt = performance.now()
  return {
    async next() {
      done++
      if (performance.now() - pausedAt > pauseEveryMs) {
        await new Promise(resolve => setTimeout(resolve))
        pausedAt = performance.now()
      }
      signal?.throwIfAborted()
      onProgress?.({ done, total })
    },
    finish() {
      if (done < total) onProgress?.({ done: total, total })
    },
  }
}

/** @throws AssayError `training.noRows` if there is nothing to learn from. */
export function checkTrainingRows(rows: Rows): void {
  if (rows.rowCount === 0) throw new AssayError('training.noRows', 'There are no rows to train on')
}

/** A part of the rows that is held out of a training, to score it on. */
export type Fold = { training: Rows; heldOut: Rows }

/**
 * Deals rows to folds at random, each class spread evenly over them, as are small and large labels of a regression.
 *
 * @returns None if there is one row only.
 */
export function dealFolds(rows: Rows, foldCount: number, random: Random): Fold[] {
  const shuffled = random.shuffle(Uint32Array.from({ length: rows.rowCount }, (_, row) => row))
  const dealt = shuffled.sort((a, b) => rows.labels[a]! - rows.labels[b]!)
  const count = Math.min(foldCount, rows.rowCount)
  if (count < 2) return []
  return Array.from({ length: count }, (_, fold) => ({
    training: selectRows(
      rows,
      dealt.filter((_, position) => position % count !== fold),
    ),
    heldOut: selectRows(
      rows,
      dealt.filter((_, position) => position % count === fold),
    ),
  }))
}
