import type { Rows } from '../datasets/rows.ts'

/**
 * Rows column by column, each bin replaced by its rank among the bins that occur in its column, so that histograms have no
 * cells that are always empty.
 */
export type Columns = {
  /** Of each feature, the rank of every row. */
  ranks: Uint8Array[]
  /** Of each feature, the bins that occur, ascending. */
  bins: Uint8Array[]
}

// A node of a tree names its feature in one byte.
const maxFeatures = 256

/** The columns that a tree can name: the first 256. */
export function rankColumns({ featureCount, rowCount, features }: Rows): Columns {
  const columns = Array.from({ length: Math.min(featureCount, maxFeatures) }, (_, feature) => {
    const column = new Uint8Array(rowCount)
    for (let row = 0; row < rowCount; row++) column[row] = features[row * featureCount + feature]!
    return column
  })
  const bins = columns.map(column => {
    const occurs = new Uint8Array(256)
    for (const bin of column) occurs[bin] = 1
    return Uint8Array.from(occurs.keys()).filter(bin => occurs[bin] === 1)
  })
  const ranks = columns.map((column, feature) => {
    const rankOf = new Uint8Array(256)
    for (const [rank, bin] of bins[feature]!.entries()) rankOf[bin] = rank
    return column.map(bin => rankOf[bin]!)
  })
  return { ranks, bins }
}
