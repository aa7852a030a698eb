import { AssayError } from '../errors.ts'
import type { CellTaker, ColumnPlace } from './cells.ts'

/** Cells that a table may have: as numbers they take a gigabyte. */
const MAX_CELLS = 2 ** 27
const MAX_FEATURES = 65_535

/** How a file is read, whatever its format. */
export type TableReading = {
  /** What errors call the file. */
  name: string
  /** Takes the names of all columns, and gives for each what takes its cells, or nothing to leave it out. */
  open: (columns: string[], unit: ColumnPlace['unit']) => (CellTaker | undefined)[]
  /** Called now and then with what has been read so far. */
  onProgress?: ((progress: { bytes: number; rows: number }) => void) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Refuses what memory could not hold, before room is made for it.
 *
 * @throws AssayError `dataset.tooLarge`
 */
export function checkSize(file: string, rows: number, columns: number): void {
  if (columns <= MAX_FEATURES + 1 && rows * columns <= MAX_CELLS) return
  throw new AssayError('dataset.tooLarge', `${file} is too large`, {
    details: `${rows} rows or more, of ${columns} columns; at most ${MAX_FEATURES} features, and ${MAX_CELLS} cells in all`,
    hint: 'Take fewer rows, or leave columns out.',
  })
}

/**
 * Checks the names of a file's columns.
 *
 * @throws AssayError `dataset.unnamedColumn`, `dataset.duplicateColumn`
 */
export function checkColumnNames(file: string, columns: string[]): void {
  const unnamed = columns.indexOf('')
  if (unnamed !== -1) {
    const details = `${file}, column ${unnamed + 1}`
    throw new AssayError('dataset.unnamedColumn', 'A column has no name', { details, hint: 'Name every column.' })
  }
  const seen = new Set<string>()
  const repeated = columns.findIndex(column => seen.size === seen.add(column).size)
  const name = columns[repeated]
  if (name === undefined) return
  throw new AssayError('dataset.duplicateColumn', `Two columns are named "${name}"`, {
    details: `${file}, columns ${columns.indexOf(name) + 1} and ${repeated + 1}`,
    hint: 'Give each column a name of its own.',
  })
}
