import { readFileSync } from 'node:fs'
import { applyBinning } from './applyBinning.ts'
import { commitDataset } from './commitDataset.ts'
import { createBinning } from './createBinning.ts'
import { readCsv } from './readCsv.ts'
import { seededBytes } from './seededBytes.testing.ts'
import type { Table } from './table.ts'

const samples = {
  breast_cancer: { label: 'diagnosis' },
  diabetes: { label: 'progression', regression: true },
  digits: { label: 'digit', drop: ['pixel_0_0', 'pixel_4_0', 'pixel_4_7'] },
  iris: { label: 'species' },
  wine: { label: 'cultivar' },
}

/** A table of `data/`. */
export const readSample = (name: keyof typeof samples): Promise<Table> =>
  readCsv(readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url)), {
    name: `${name}.csv`,
    ...samples[name],
  })

/** The 150 rows of iris, committed the same way each time: 30 groups of 5. */
export const irisDataset = async () => {
  const table = await readSample('iris')
  const binning = createBinning(table)
  return commitDataset(applyBinning(table, binning), binning, { name: 'iris', groupSize: 5, random: seededBytes(1) })
}
