import { type BinnedFeature, type Binning, binCount, labelValue } from './binning.ts'
import type { Rows } from './rows.ts'

/** How many rows are in each bin of a column. */
export type ColumnHistogram = {
  name: string
  counts: number[]
  /** Whether the last bin is of missing values. */
  missing: boolean
  /** The column that is to be predicted. */
  label?: true
} & (
  | {
      kind: 'numeric'
      /** Between bins, in the units of the table: a number is in the bin of as many edges as are not above it. */
      edges: number[]
    }
  | {
      kind: 'categorical'
      /** What each bin stands for. */
      values: string[]
    }
)

/** The most bins of a label that is a number. */
const labelBins = 32

/**
 * Counts the rows of each column by bin, the label last.
 *
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'tiny.csv', label: 'y' })
 * const binning = createBinning(table, { bins: 3 })
 * columnHistograms(applyBinning(table, binning), binning)
 * // [{ name: 'x', kind: 'numeric', edges: [1.5, 3], missing: false, counts: [1, 1, 1] },
 * //  { name: 'y', kind: 'categorical', values: ['a', 'b'], missing: false, counts: [2, 1], label: true }]
 * ```
 */
export function columnHistograms(rows: Rows, binning: Binning): ColumnHistogram[] {
  const features = binning.features.map((feature, column) => featureHistogram(rows, feature, column))
  return [...features, { ...labelHistogram(rows, binning), label: true }]
}

function featureHistogram(rows: Rows, feature: BinnedFeature, column: number): ColumnHistogram {
  const counts = countBins(rows, binCount(feature), row => rows.features[row * rows.featureCount + column]!)
  return { ...feature, counts }
}

function labelHistogram(rows: Rows, binning: Binning): ColumnHistogram {
  const { name, ...label } = binning.label
  if ('classes' in label) {
    const counts = countBins(rows, label.classes.length, row => rows.labels[row]!)
    return { name, kind: 'categorical', values: label.classes, missing: false, counts }
  }
  const ascending = rows.labels.toSorted()
  const [lowest = 0, highest = 0] = [ascending[0], ascending.at(-1)]
  const width = Math.ceil((highest - lowest + 1) / labelBins)
  const bins = Math.floor((highest - lowest) / width) + 1
  const counts = countBins(rows, bins, row => Math.floor((rows.labels[row]! - lowest) / width))
  const edges = Array.from({ length: bins - 1 }, (_, bin) => Number(labelValue(binning, lowest + (bin + 1) * width)))
  return { name, kind: 'numeric', edges, missing: false, counts }
}

function countBins({ rowCount }: Rows, bins: number, binOf: (row: number) => number): number[] {
  const counts = Array<number>(bins).fill(0)
  for (let row = 0; row < rowCount; row++) counts[binOf(row)]!++
  return counts
}
