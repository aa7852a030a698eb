import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { Model } from './model.ts'
import { predictRows } from './predict.ts'

/** In the order of their ids on chain. */
export const metrics = ['accuracy', 'balancedAccuracy', 'macroF1'] as const

export type Metric = (typeof metrics)[number]

const maxPackedRows = 65535
const unit = 10n ** 18n
const unitsPerBasisPoint = 10n ** 14n

/**
 * Runs a model over labelled rows and counts what it predicts.
 *
 * @returns The confusion matrix, row-major, `classCount × classCount`: `count[label][predicted]`.
 * @throws AssayError `model.rowWidth` or `model.rowClasses` if the rows are not what the model is for, `score.label` if
 * a label is not a class.
 */
export function confusionCounts(model: Model, rows: Rows): Uint32Array {
  const { classCount } = model
  if (rows.classCount !== classCount) {
    throw new AssayError('model.rowClasses', `Rows have ${rows.classCount} classes, but the model has ${classCount}`)
  }
  const predictions = predictRows(model, rows)
  const counts = new Uint32Array(classCount ** 2)
  for (let row = 0; row < rows.rowCount; row++) {
    const label = rows.labels[row]!
    if (label >= classCount) {
      throw new AssayError('score.label', `Label ${label} of row ${row} is not below ${classCount} classes`)
    }
    counts[label * classCount + predictions[row]!]!++
  }
  return counts
}

/**
 * A confusion matrix as the contract `IScorer` returns it: each count a big-endian uint16.
 *
 * @throws AssayError `score.tooManyRows` if it counts more than 65,535 rows.
 */
export function packCounts(counts: Uint32Array): Uint8Array {
  const rowCount = sum(counts)
  if (rowCount > maxPackedRows) {
    throw new AssayError('score.tooManyRows', `${rowCount} rows do not fit counts of at most ${maxPackedRows} rows`)
  }
  return Uint8Array.from({ length: 2 * counts.length }, (_, byte) => {
    const value = counts[byte >> 1]!
    return byte % 2 === 0 ? value >> 8 : value
  })
}

/**
 * The inverse of {@link packCounts}.
 *
 * @throws AssayError `score.countsLength` if the bytes are not a square of uint16.
 */
export function unpackCounts(packed: Uint8Array): Uint32Array {
  if (!Number.isInteger(Math.sqrt(packed.length / 2))) {
    throw new AssayError('score.countsLength', `${packed.length} bytes are not a square of uint16 counts`)
  }
  return Uint32Array.from({ length: packed.length / 2 }, (_, i) => (packed[2 * i]! << 8) | packed[2 * i + 1]!)
}

/**
 * The score that a confusion matrix stands for, computed as on chain (docs/formats.md, "Score").
 *
 * @returns Basis points, rounded down.
 * @throws AssayError `score.empty` if it counts no rows.
 *
 * @example
 * ```ts
 * scoreCounts(Uint32Array.of(50, 10, 0, 40), 2, 'accuracy') // 9000
 * ```
 */
export function scoreCounts(counts: Uint32Array, classCount: number, metric: Metric): number {
  const rowCount = sum(counts)
  if (rowCount === 0) throw new AssayError('score.empty', 'There are no rows to score')
  const classes = classTotals(counts, classCount)
  if (metric === 'accuracy') {
    const correct = classes.reduce((total, { truePositives }) => total + truePositives, 0)
    return Math.floor((10_000 * correct) / rowCount)
  }
  const shares = classes
    .map(({ truePositives, actual, predicted }) =>
      metric === 'balancedAccuracy'
        ? { part: truePositives, whole: actual }
        : { part: 2 * truePositives, whole: actual + predicted },
    )
    .filter(({ whole }) => whole > 0)
    .map(({ part, whole }) => (unit * BigInt(part)) / BigInt(whole))
  const mean = shares.reduce((total, share) => total + share, 0n) / BigInt(shares.length)
  return Number(mean / unitsPerBasisPoint)
}

/** Adds the counts of other rows to `counts`. */
export function addCounts(counts: Uint32Array, others: Uint32Array): void {
  for (const [cell, count] of others.entries()) counts[cell]! += count
}

/**
 * Runs a model over labelled rows and scores it.
 *
 * @returns Basis points, rounded down.
 * @throws AssayError as {@link confusionCounts} and {@link scoreCounts} do.
 */
export function scoreModel(model: Model, rows: Rows, metric: Metric): number {
  return scoreCounts(confusionCounts(model, rows), model.classCount, metric)
}

function classTotals(counts: Uint32Array, classCount: number) {
  return Array.from({ length: classCount }, (_, label) => {
    let actual = 0
    let predicted = 0
    for (let other = 0; other < classCount; other++) {
      actual += counts[label * classCount + other]!
      predicted += counts[other * classCount + label]!
    }
    return { truePositives: counts[label * classCount + label]!, actual, predicted }
  })
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}
