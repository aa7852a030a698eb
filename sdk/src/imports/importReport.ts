import type { Rows } from '../datasets/rows.ts'
import type { LaneBits, Model } from '../models/model.ts'
import { predictRows } from '../models/predict.ts'
import type { FeatureCodes } from './featureCodes.ts'
import type { FileFormat } from './fileFormat.ts'
import { evaluate, type ImportedModel, outputCountOf } from './importedModel.ts'

/** What an import read, and what integers cost. */
export type ImportReport = {
  format: FileFormat
  /** The operators of an ONNX file; the booster and objective of the others. */
  operators: string[]
  /** Of a network. */
  laneBits: LaneBits | undefined
  /** Of a forest: thresholds inside a bin that holds rows, some of which may now go the other way. */
  movedThresholds: number
  /** On the rows, if some are given. */
  comparison: Comparison | undefined
  /** With the trainer's own predictions, if they are given. */
  agreement: Agreement | undefined
}

/** A model before it was made integers, and after. */
export type Comparison = {
  rowCount: number
  /** Of a classifier, the share of rows it is right on in basis points; of a regression, the mean absolute error. */
  before: number
  after: number
  /** Rows for which they differ in class, or by more than one label. */
  differingRows: number
}

export type Agreement = {
  rowCount: number
  agreeingRows: number
  /** The first rows, counted from 1, for which the file computes something else than the trainer did. */
  firstDifferences: { row: number; computed: number; given: number }[]
}

const shownDifferences = 5

/** What a model predicts in float64: classes, or labels as real numbers. */
export function predictFloat(model: ImportedModel, codes: readonly FeatureCodes[], rows: Rows): Float64Array {
  const inputs = new Float64Array(rows.featureCount)
  const isRegression = outputCountOf(model) === 1
  return Float64Array.from({ length: rows.rowCount }, (_, row) => {
    for (let feature = 0; feature < rows.featureCount; feature++) {
      const code = rows.features[row * rows.featureCount + feature]!
      // A missing value, whose code is after all others, is NaN.
      inputs[feature] = codes[feature]!.values[code] ?? Number.NaN
    }
    const outputs = evaluate(model, inputs)
    return isRegression ? outputs[0]! : outputs.indexOf(Math.max(...outputs))
  })
}

/** Compares a model's predictions with those before it was made integers, and both with the labels. */
export function compareWithIntegers(model: Model, before: Float64Array, rows: Rows): Comparison {
  const { labels, rowCount } = rows
  const isRegression = model.classCount === 1
  const after = Float64Array.from(predictRows(model, rows))
  const distance = (value: number, other: number) => (isRegression ? Math.abs(value - other) : Number(value !== other))
  const score = (predictions: Float64Array) => {
    const sum = predictions.reduce((total, value, row) => total + distance(value, labels[row]!), 0)
    return isRegression ? sum / rowCount : Math.floor((10_000 * (rowCount - sum)) / rowCount)
  }
  const tolerance = isRegression ? 1 : 0
  const differing = after.filter((value, row) => distance(value, before[row]!) > tolerance)
  return { rowCount, before: score(before), after: score(after), differingRows: differing.length }
}

/** Numbers agree to half a label: trainers compute in float32. */
export function compareWithTrainer(computed: Float64Array, given: readonly number[], isRegression: boolean): Agreement {
  const tolerance = isRegression ? 0.5 : 0
  const differences = given.flatMap((value, index) => {
    const own = computed[index]!
    return Math.abs(value - own) > tolerance ? [{ row: index + 1, computed: own, given: value }] : []
  })
  return {
    rowCount: given.length,
    agreeingRows: given.length - differences.length,
    firstDifferences: differences.slice(0, shownDifferences),
  }
}
