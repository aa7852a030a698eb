import { applyBinning, commitDataset, createBinning, type Dataset, readTable } from '@assay/sdk'
import type { ActionProgress } from '../transactions/useAction.ts'

/** What a table's columns are for. */
export type TableChoice = {
  /** Column to predict. */
  label: string
  /** Whether it is a number, and not a class. */
  regression?: boolean
  drop?: string[]
  /** Columns to read as texts even if every cell is a number. */
  categorical?: string[]
  /** The most bins of a column. */
  bins?: number
  /** How many rows a bin has in the mean, at least: then there are fewer bins. */
  rowsPerBin?: number
  groupSize?: number
  /** What the dataset is called; by default as the file. */
  name?: string
}

/** Reads a table, bins, shuffles and salts its rows, and commits to them. */
export async function commitTable(
  file: File,
  { bins = maxBins, rowsPerBin = 1, groupSize, name, ...columns }: TableChoice,
  onProgress?: (progress: ActionProgress) => void,
): Promise<Dataset> {
  const table = await readTable(file, {
    ...columns,
    name: file.name,
    onProgress: ({ bytes }) => onProgress?.({ message: `Reading ${file.name}`, done: bytes, total: file.size }),
  })
  onProgress?.({ message: `Committing to ${table.rowCount.toLocaleString('en')} rows` })
  const most = Math.max(2, Math.floor(table.rowCount / rowsPerBin))
  const binning = createBinning(table, { bins: Math.min(bins, most) })
  return commitDataset(applyBinning(table, binning), binning, { name: name ?? withoutEnding(file.name), groupSize })
}

const maxBins = 256

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, '')
