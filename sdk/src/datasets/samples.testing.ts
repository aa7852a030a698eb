import { readFileSync } from 'node:fs'
import { applyBinning } from './applyBinning.ts'
import { commitDataset } from './commitDataset.ts'
import { createBinning } from './createBinning.ts'
import { readCsv } from './readCsv.ts'
import { seededBytes } from './seededBytes.testing.ts'
import type { Table } from './table.ts'

const labels = { breast_cancer: 'diagnosis', iris: 'species', wine: 'cultivar' }

/** A table of `data/`. */
export const readSample = (name: keyof typeof labels): Promise<Table> =>
  readCsv(readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url)), {
    name: `${name}.csv`,
    label: labels[name],
  })

/** The 150 rows of iris, committed the same way each time: 30 groups of 5. */
export const irisDataset = async () => {
  const table = await readSample('iris')
  const binning = createBinning(table)
  return commitDataset(applyBinning(table, binning), binning, { name: 'iris', random: seededBytes(1) })
}
