import {
  AssayError,
  applyBinning,
  commitDataset,
  createBinning,
  createRandom,
  type Dataset,
  type Rows,
  selectRows,
  type Table,
} from '@assay/sdk'

export type SplitRowsParameters = {
  table: Table
  /** Of the customer; the rest is the vendor's. Default: 30 % of all, 128 at most. */
  testRows?: number
  seed?: number
}

/**
 * Divides the table between vendor and customer. The bins are of the whole of it, so that every value has one; few enough that
 * they give no row away.
 */
export function splitRows({ table, testRows, seed = 1 }: SplitRowsParameters): { dataset: Dataset; testRows: Rows } {
  const rowCount = table.label.values.length
  const testCount = testRows ?? Math.min(128, Math.floor(0.3 * rowCount))
  const vendorCount = rowCount - testCount
  const bins = Math.min(256, Math.floor(vendorCount / 10))
  if (testCount < 1 || bins < 2) {
    throw new AssayError('rehearsal.tooFewRows', `${rowCount} rows are too few for a vendor and a customer`, {
      details: `${testCount} to test with, ${vendorCount} to train on`,
      hint: 'Give more rows, or fewer test rows.',
    })
  }
  const binning = createBinning(table, { bins })
  const rows = applyBinning(table, binning)
  const order = createRandom(seed).shuffle(Uint32Array.from({ length: rowCount }, (_, row) => row))
  return {
    // Groups of one row: nothing of a private dataset is ever revealed by groups, and none is left out.
    dataset: commitDataset(selectRows(rows, order.subarray(testCount)), binning, { name: table.name, groupSize: 1 }),
    testRows: selectRows(rows, order.subarray(0, testCount)),
  }
}

/** An accuracy that the model has on new rows nineteen times of twenty, though never what a constant guess reaches. */
export function promisedBps(validationScoreBps: number, rows: number, majority: number): number {
  const accuracy = validationScoreBps / 10_000
  const deviation = Math.sqrt((accuracy * (1 - accuracy)) / rows)
  const least = Math.ceil((10_000 * (majority + 1)) / rows)
  return Math.min(10_000, Math.max(least, Math.floor(10_000 * (accuracy - 2 * deviation))))
}
