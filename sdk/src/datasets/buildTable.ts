import { AssayError } from '../errors.ts'
import type { ColumnTaker } from './cells.ts'
import { ColumnBuilder } from './columnBuilder.ts'
import { ClassBuilder, NumberBuilder } from './labelBuilder.ts'
import type { Table } from './table.ts'
import { noRows, unknownColumn } from './tableErrors.ts'
import { checkColumnNames, type TableReading } from './tableReading.ts'

export type ReadTableOptions = {
  /** What errors call the file. */
  name: string
  /** Column to predict. */
  label: string
  /** Whether the label is a number to be predicted, and not a class. */
  regression?: boolean
  /** Columns to leave out. */
  drop?: string[]
  /** Columns to read as texts even if every cell is a number. */
  categorical?: string[]
  /** Called after each piece of the file with what has been read so far. */
  onProgress?: (progress: { bytes: number; rows: number }) => void
  signal?: AbortSignal
}

/** Builds a table of what `read` reads and counts the rows of. */
export async function buildTable(
  options: ReadTableOptions,
  read: (reading: TableReading) => Promise<number>,
): Promise<Table> {
  const { name: file, label: labelName, regression = false, drop = [], categorical = [], onProgress, signal } = options
  const features: ColumnTaker[] = []
  const labels: ColumnTaker[] = []
  const open: TableReading['open'] = (columns, unit) => {
    checkColumns(columns, options)
    return columns.map(name => {
      const place = { file, name, unit }
      if (drop.includes(name)) return undefined
      if (name !== labelName) return addTo(features, new ColumnBuilder(place, categorical.includes(name)))
      return addTo(labels, regression ? new NumberBuilder(place) : new ClassBuilder(place))
    })
  }
  const rowCount = await read({ name: file, open, onProgress, signal })
  const [label] = labels
  if (rowCount === 0 || label === undefined) throw noRows(file)
  return { name: file, rowCount, columns: features.map(column => column.finish()), label: label.finish() }
}

const addTo = (takers: ColumnTaker[], taker: ColumnTaker): ColumnTaker => {
  takers.push(taker)
  return taker
}

const checkColumns = (columns: string[], { name, label, drop = [], categorical = [] }: ReadTableOptions): void => {
  const unknown = [label, ...drop, ...categorical].find(column => !columns.includes(column))
  if (unknown !== undefined) throw unknownColumn(name, unknown, columns)
  checkColumnNames(name, columns)
  if (columns.every(column => column === label || drop.includes(column))) {
    throw new AssayError('dataset.noFeatures', `${name} has no column left to predict "${label}" from`)
  }
}
