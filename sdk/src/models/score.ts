import { medianLabel } from '../datasets/majorityShare.ts'
import type { Labels, Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { type ClassifierMetric, isRegressionMetric, type Metric, metrics, type RegressionMetric } from './metric.ts'
import type { Model } from './model.ts'
import { predictRows } from './predict.ts'

/** How often a class is right, the label, and predicted. */
type ClassTotals = { hits: number; actual: number; predicted: number }

/** Part and whole of each class, for the metrics that are means over classes. */
const classShares = {
  balancedAccuracy: ({ hits, actual }: ClassTotals) => [hits, actual],
  macroF1: ({ hits, actual, predicted }: ClassTotals) => [2 * hits, actual + predicted],
  macroPrecision: ({ hits, predicted }: ClassTotals) => [hits, predicted],
  macroRecall: ({ hits, actual }: ClassTotals) => [hits, actual],
} as const satisfies Record<Exclude<ClassifierMetric, 'accuracy'>, (totals: ClassTotals) => [number, number]>

const maxMatrixRows = 65535
const unit = 10n ** 18n
const unitsPerBasisPoint = 10n ** 14n

/** The counts of no rows. */
export function createCounts(classCount: number): Float64Array {
  return new Float64Array(classCount === 1 ? 6 : classCount ** 2)
}

/**
 * Runs a model over labelled rows and counts what it predicts. The counts of parts add up to those of the whole.
 *
 * @param guess The constant label that a regression is measured against. Default: the median label of the rows.
 * @returns Of a classifier the confusion matrix, row-major, `classCount × classCount`: `count[label][predicted]`. Of a
 * regression six sums, by label `y` and error `e`: `[rows, Σ|e|, Σe², Σ|y − guess|, Σy, Σy²]`, exact below 2^53.
 * @throws AssayError `model.rowWidth` or `model.rowClasses` if the rows are not what the model is for, `score.label` if
 * a label is not a class.
 */
export function countPredictions(model: Model, rows: Rows, guess?: number): Float64Array {
  const { classCount } = model
  if (rows.classCount !== classCount) {
    throw new AssayError('model.rowClasses', `Rows have ${rows.classCount} classes, but the model has ${classCount}`)
  }
  return comparePredictions(predictRows(model, rows), rows.labels, classCount, guess)
}

/** The counts of predictions, wherever they come from; as {@link countPredictions} does. */
export function comparePredictions(
  predictions: Labels,
  labels: Labels,
  classCount: number,
  guess?: number,
): Float64Array {
  return classCount === 1
    ? sumErrors(predictions, labels, guess ?? medianLabel({ labels, rowCount: labels.length }))
    : countClasses(predictions, labels, classCount)
}

/** Adds the counts of other rows to `counts`. */
export function addCounts(counts: Float64Array, others: Float64Array): void {
  for (const [index, count] of others.entries()) counts[index]! += count
}

/**
 * Counts as the contract `IScorer` returns them: a confusion matrix as big-endian uint16, the sums of a regression as
 * uint64.
 *
 * @throws AssayError `score.tooManyRows` if a matrix counts more than 65,535 rows, or a sum has outgrown a number.
 */
export function packCounts(counts: Float64Array, classCount: number): Uint8Array {
  checkFit(counts, classCount)
  const width = countBytes(classCount)
  const packed = new Uint8Array(width * counts.length)
  const view = new DataView(packed.buffer)
  for (const [index, count] of counts.entries()) {
    if (classCount === 1) view.setBigUint64(width * index, BigInt(count))
    else view.setUint16(width * index, count)
  }
  return packed
}

/**
 * The inverse of {@link packCounts}.
 *
 * @throws AssayError `score.countsLength` if these are not the counts of so many classes, `score.tooManyRows` as there.
 */
export function unpackCounts(packed: Uint8Array, classCount: number): Float64Array {
  const width = countBytes(classCount)
  const counts = createCounts(classCount)
  if (packed.length !== width * counts.length) {
    throw new AssayError(
      'score.countsLength',
      `Counts have ${packed.length} bytes, expected ${width * counts.length} for ${classCount} classes`,
    )
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let index = 0; index < counts.length; index++) {
    counts[index] = classCount === 1 ? Number(view.getBigUint64(width * index)) : view.getUint16(width * index)
  }
  checkFit(counts, classCount)
  return counts
}

/**
 * The score that counts stand for, computed as on chain (docs/formats.md, "Score").
 *
 * @returns Basis points, rounded down.
 * @throws AssayError `score.empty` if they count no rows, `score.wrongMetric` if a classifier's metric is asked of a
 * regression or the reverse.
 *
 * @example
 * ```ts
 * scoreCounts(Float64Array.of(50, 10, 0, 40), 2, 'accuracy') // 9000
 * ```
 */
export function scoreCounts(counts: Float64Array, classCount: number, metric: Metric): number {
  if (isRegressionMetric(metric) !== (classCount === 1)) {
    const kind = classCount === 1 ? 'a regression' : `${classCount} classes`
    const fitting = metrics.filter(other => isRegressionMetric(other) !== isRegressionMetric(metric))
    throw new AssayError('score.wrongMetric', `${metric} is no metric of ${kind}`, {
      hint: `Use one of ${fitting.join(', ')}.`,
    })
  }
  if (countRows(counts, classCount) === 0) throw new AssayError('score.empty', 'There are no rows to score')
  return isRegressionMetric(metric) ? scoreRegression(counts, metric) : scoreClassifier(counts, classCount, metric)
}

/**
 * Runs a model over labelled rows and scores it.
 *
 * @param guess As for {@link countPredictions}.
 * @returns Basis points, rounded down.
 * @throws AssayError as {@link countPredictions} and {@link scoreCounts} do.
 */
export function scoreModel(model: Model, rows: Rows, metric: Metric, guess?: number): number {
  return scoreCounts(countPredictions(model, rows, guess), model.classCount, metric)
}

/**
 * How far off a regression is, in units of its labels.
 *
 * @throws AssayError `score.empty` if the counts are of no rows.
 */
export function regressionErrors(counts: Float64Array): { meanAbsolute: number; rootMeanSquare: number } {
  const { rowCount, absolute, squared } = regressionSums(counts)
  if (rowCount === 0) throw new AssayError('score.empty', 'There are no rows to score')
  return { meanAbsolute: absolute / rowCount, rootMeanSquare: Math.sqrt(squared / rowCount) }
}

function countClasses(predictions: Labels, labels: Labels, classCount: number): Float64Array {
  const counts = createCounts(classCount)
  for (const [row, prediction] of predictions.entries()) {
    const label = labels[row]!
    if (label >= classCount) {
      throw new AssayError('score.label', `Label ${label} of row ${row} is not below ${classCount} classes`)
    }
    counts[label * classCount + prediction]!++
  }
  return counts
}

function sumErrors(predictions: Labels, labels: Labels, guess: number): Float64Array {
  let [absolute, squared, fromGuess, sum, squares] = [0, 0, 0, 0, 0]
  for (const [row, prediction] of predictions.entries()) {
    const label = labels[row]!
    const error = prediction - label
    absolute += Math.abs(error)
    squared += error ** 2
    fromGuess += Math.abs(label - guess)
    sum += label
    squares += label ** 2
  }
  return Float64Array.of(predictions.length, absolute, squared, fromGuess, sum, squares)
}

function checkFit(counts: Float64Array, classCount: number): void {
  const rowCount = countRows(counts, classCount)
  if (classCount === 1 ? counts.every(Number.isSafeInteger) : rowCount <= maxMatrixRows) return
  throw new AssayError('score.tooManyRows', `The counts of ${rowCount} rows are larger than counts can be`)
}

function countBytes(classCount: number): number {
  return classCount === 1 ? 8 : 2
}

function countRows(counts: Float64Array, classCount: number): number {
  return classCount === 1 ? counts[0]! : counts.reduce((total, count) => total + count, 0)
}

function scoreClassifier(counts: Float64Array, classCount: number, metric: ClassifierMetric): number {
  const classes = classTotals(counts, classCount)
  if (metric === 'accuracy') {
    const hits = classes.reduce((total, totals) => total + totals.hits, 0)
    return Math.floor((10_000 * hits) / countRows(counts, classCount))
  }
  const shares = classes
    .filter(({ actual, predicted }) => actual > 0 || (predicted > 0 && metric !== 'balancedAccuracy'))
    .map(classShares[metric])
    .map(([part, whole]) => (whole === 0 ? 0n : (unit * BigInt(part)) / BigInt(whole)))
  const mean = shares.reduce((total, share) => total + share, 0n) / BigInt(shares.length)
  return Number(mean / unitsPerBasisPoint)
}

function classTotals(counts: Float64Array, classCount: number): ClassTotals[] {
  return Array.from({ length: classCount }, (_, label) => {
    let actual = 0
    let predicted = 0
    for (let other = 0; other < classCount; other++) {
      actual += counts[label * classCount + other]!
      predicted += counts[other * classCount + label]!
    }
    return { hits: counts[label * classCount + label]!, actual, predicted }
  })
}

function scoreRegression(counts: Float64Array, metric: RegressionMetric): number {
  const { rowCount, absolute, squared, fromGuess, sum, squares } = regressionSums(counts)
  if (metric === 'meanAbsoluteError') return reductionBps(BigInt(absolute), BigInt(fromGuess))
  const variation = BigInt(rowCount) * BigInt(squares) - BigInt(sum) ** 2n
  return reductionBps(BigInt(rowCount) * BigInt(squared), variation)
}

/** By how much an error is less than that of a constant guess, in basis points; 0 if it is not. */
function reductionBps(error: bigint, constant: bigint): number {
  return error < constant ? Number((10_000n * (constant - error)) / constant) : 0
}

function regressionSums(counts: Float64Array) {
  return {
    rowCount: counts[0]!,
    absolute: counts[1]!,
    squared: counts[2]!,
    fromGuess: counts[3]!,
    sum: counts[4]!,
    squares: counts[5]!,
  }
}
