import { AssayError } from '../errors.ts'
import {
  type BinnedFeature,
  type Binning,
  type ClassLabel,
  decodeBinning,
  encodeBinning,
  MAX_BINS,
  type NumericLabel,
} from './binning.ts'
import type { CategoricalColumn, Column, NumericColumn, Table } from './table.ts'

type Strategy = 'equal-frequency' | 'equal-width'

export type BinningOptions = {
  /** `equal-frequency` (the default) puts about as many rows into each bin; `equal-width` makes bins equally wide. */
  strategy?: Strategy
  /** The most bins of a numeric column, 2 to 256 (the default), that for missing values included. */
  bins?: number
}

/**
 * Chooses bins for a table. By equal frequency, a numeric column with no more distinct values than bins has a bin for each
 * of them, with empty bins between them where they are few, and nothing is lost. Otherwise edges lie midway between
 * neighbouring values. Values of categorical columns are sorted, and so are classes, as numbers if they all are.
 * A label of numbers runs from 0, the smallest, to 16,383.
 *
 * @throws AssayError `binning.invalidBins`, `binning.invalid`, `dataset.constantColumn`, `dataset.oneClass`,
 * `dataset.constantLabel`, `dataset.notFinite`
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'tiny.csv', label: 'y' })
 * createBinning(table, { bins: 3 }).features[0] // { kind: 'numeric', name: 'x', edges: [1.5, 3], missing: false }
 * ```
 */
export function createBinning(table: Table, options: BinningOptions = {}): Binning {
  const { strategy = 'equal-frequency', bins = MAX_BINS } = options
  if (!Number.isInteger(bins) || bins < 2 || bins > MAX_BINS) {
    throw new AssayError('binning.invalidBins', `A column has 2 to ${MAX_BINS} bins`, { details: `bins: ${bins}` })
  }
  checkVaries(table)
  const features = table.columns.map(column => binColumn(column, table.name, strategy, bins))
  const binning = { features, label: binLabel(table) }
  return decodeBinning(encodeBinning(binning))
}

const binColumn = (column: Column, file: string, strategy: Strategy, bins: number): BinnedFeature => {
  const { kind, name } = column
  if (kind === 'categorical') {
    const values = [...new Set(column.values)].filter(text => text !== '').sort()
    const missing = column.values.includes('')
    return { kind, name, values, missing }
  }
  const present = column.values.filter(value => !Number.isNaN(value)).sort()
  const missing = present.length < column.values.length
  const { distinct, counts } = countDistinct(present)
  if (!distinct.every(Number.isFinite)) {
    const row = column.values.findIndex(value => Math.abs(value) === Number.POSITIVE_INFINITY) + 1
    const details = `${file}, column "${name}", row ${row}`
    throw new AssayError('dataset.notFinite', `Column "${name}" holds a number that is not finite`, { details })
  }
  const most = missing ? bins - 1 : bins
  const edges =
    strategy === 'equal-width'
      ? equalWidthEdges(distinct, most)
      : distinct.length <= most
        ? separateEdges(distinct, most)
        : equalFrequencyEdges(distinct, counts, most)
  return { kind, name, edges, missing }
}

const checkVaries = ({ columns, name }: Table): void => {
  const constant = columns.filter(isConstant).map(column => column.name)
  if (constant.length === 0) return
  const are = constant.length === 1 ? 'Column' : 'Columns'
  const quoted = constant.map(column => `"${column}"`).join(', ')
  throw new AssayError('dataset.constantColumn', `${are} ${quoted} of ${name}: the same in every row`, {
    hint: `Nothing can be learned there. Leave out: ${constant.map(column => `--drop ${column}`).join(' ')}`,
  })
}

/** Whether a column holds one value, or none at all. */
const isConstant = ({ values }: Column): boolean => {
  const [first] = values
  const isFirst = (value: number | string | undefined) =>
    value === first || (Number.isNaN(value) && Number.isNaN(first))
  return values.every(isFirst)
}

const countDistinct = (sorted: Float64Array): { distinct: number[]; counts: number[] } => {
  const distinct: number[] = []
  const counts: number[] = []
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    distinct.push(Number(sorted[start]))
    counts.push(end - start)
  }
  return { distinct, counts }
}

/** Bins from one value to the next in a column of few values: enough for such a column to weigh in an int8 weight. */
const MAX_STEPS = 16

/**
 * A bin for each value, and empty ones between them. A column of zeros and ones in bins 0 and 1 would need weights some
 * hundred times those of a column with 256 bins, which int8 weights cannot hold beside each other.
 */
const separateEdges = (distinct: number[], bins: number): number[] => {
  const steps = Math.min(MAX_STEPS, Math.floor((bins - 1) / Math.max(1, distinct.length - 1)))
  const edges = distinct.slice(1).flatMap((high, index) => {
    const low = Number(distinct[index])
    return Array.from({ length: steps }, (_, step) => between(low, high, (step + 0.5) / steps))
  })
  return [...new Set(edges)]
}

/**
 * Fills one bin after the other up to its fair share of the rows that are left, so that a frequent value, which no edge can
 * split, does not starve the bins after it. Once every value left can have a bin of its own, it gets one.
 */
const equalFrequencyEdges = (distinct: number[], counts: number[], bins: number): number[] => {
  const edges: number[] = []
  let rowsLeft = counts.reduce((sum, count) => sum + count, 0)
  let binsLeft = bins
  let filled = 0
  for (let index = 0; index + 1 < distinct.length && binsLeft > 1; index++) {
    filled += Number(counts[index])
    const valuesLeft = distinct.length - 1 - index
    if (filled * binsLeft < rowsLeft && valuesLeft >= binsLeft) continue
    edges.push(between(Number(distinct[index]), Number(distinct[index + 1]), 0.5))
    rowsLeft -= filled
    filled = 0
    binsLeft--
  }
  return edges
}

const equalWidthEdges = (distinct: number[], bins: number): number[] => {
  const lowest = Number(distinct[0])
  const highest = Number(distinct.at(-1))
  const edges = Array.from({ length: bins - 1 }, (_, index) => {
    const share = (index + 1) / bins
    return lowest * (1 - share) + highest * share
  })
  return [...new Set(edges)].filter(edge => edge > lowest).sort((a, b) => a - b)
}

/** Above `low` and at most `high`, also where their difference overflows or no number lies between. */
const between = (low: number, high: number, share: number): number => {
  const point = low * (1 - share) + high * share
  return point > low && point <= high ? point : high
}

const binLabel = ({ name, label }: Table): ClassLabel | NumericLabel =>
  label.kind === 'categorical'
    ? { name: label.name, classes: sortClasses(label, name) }
    : { name: label.name, ...spreadLabels(label, name) }

/** The largest label of a regression: squared errors then stay small, and labels of later rows have room above it. */
const MAX_LABEL = 16_383

const spreadLabels = ({ name, values }: NumericColumn, file: string): { offset: number; scale: number } => {
  const lowest = values.reduce((least, value) => Math.min(least, value))
  const highest = values.reduce((most, value) => Math.max(most, value))
  if (lowest === highest) {
    throw new AssayError('dataset.constantLabel', `Label "${name}" of ${file} is one number`, {
      details: `Every row is ${lowest}.`,
      hint: 'There is nothing to predict. Choose another label, or add rows with another number.',
    })
  }
  const range = highest - lowest
  if (!Number.isFinite(range)) {
    throw new AssayError('dataset.notFinite', `The range of label "${name}" is not finite`, {
      details: `${file}, column "${name}": ${lowest} to ${highest}`,
    })
  }
  return { offset: lowest, scale: Math.max(range / MAX_LABEL, Number.MIN_VALUE) }
}

const sortClasses = (label: CategoricalColumn, name: string): string[] => {
  const classes = [...new Set(label.values)].sort()
  if (classes.length < 2) {
    throw new AssayError('dataset.oneClass', `Label "${label.name}" of ${name} has one class`, {
      details: `Every row is "${classes[0]}".`,
      hint: 'There is nothing to predict. Choose another label, or add rows of another class.',
    })
  }
  return classes.every(text => Number.isFinite(Number(text))) ? classes.sort((a, b) => Number(a) - Number(b)) : classes
}
