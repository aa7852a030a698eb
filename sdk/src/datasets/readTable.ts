import { AssayError } from '../errors.ts'
import { buildTable, type ReadTableOptions } from './buildTable.ts'
import type { RandomAccessFile } from './byteSource.ts'
import { readCsvRows } from './csvRows.ts'
import { readJsonLines } from './jsonLines.ts'
import { readNpy } from './npy.ts'
import type { Table } from './table.ts'
import type { TableReading } from './tableReading.ts'

/** A text, its bytes, or a file, which is read piece by piece. */
export type TableSource = string | Uint8Array | RandomAccessFile

/**
 * Reads a table from CSV, JSON lines, Parquet or NumPy (`.npy`), told apart by how the file begins and by its name. In
 * JSON lines and Parquet, `null` is a missing value; truth values are texts. The columns of an array have no names and get
 * `c0`, `c1` and so on.
 *
 * @throws AssayError as `readCsv`; `dataset.unsupported`, `dataset.nested`
 * @example
 * ```ts
 * const table = await readTable(await openFile('wine.parquet'), { name: 'wine.parquet', label: 'cultivar' })
 * ```
 */
export function readTable(source: TableSource, options: ReadTableOptions): Promise<Table> {
  return buildTable(options, reading => readRows(source, reading))
}

/** Reads the rows of a file of any format; returns how many there are. */
export async function readRows(source: TableSource, reading: TableReading): Promise<number> {
  const file = toFile(source)
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  const read = readers.find(({ isFormat }) => isFormat(start, reading.name))?.read ?? readCsvRows
  return read(file, reading)
}

const toFile = (source: TableSource): RandomAccessFile => {
  if (typeof source === 'string') return new Blob([source])
  return source instanceof Uint8Array ? new Blob([new Uint8Array(source)]) : source
}

type Format = {
  isFormat: (start: string, name: string) => boolean
  read: (file: RandomAccessFile, reading: TableReading) => Promise<number>
}

const refuse =
  (what: string, hint: string): Format['read'] =>
  (_, { name }) => {
    throw new AssayError('dataset.unsupported', `${name} is ${what}`, { hint })
  }

const readers: Format[] = [
  {
    isFormat: start => start.startsWith('PAR1'),
    // Loaded when it is needed: its decompressors are three quarters of what reading tables takes, and need WebAssembly.
    read: async (file, reading) => (await import('./parquet.ts')).readParquet(file, reading),
  },
  { isFormat: start => start.startsWith('\x93NUMPY'), read: readNpy },
  {
    isFormat: start => start.startsWith('PK\x03\x04'),
    read: refuse('a ZIP archive or a workbook', 'Save the table as CSV.'),
  },
  { isFormat: start => start.startsWith('\x1f\x8b'), read: refuse('compressed', 'Unpack it first: gunzip') },
  { isFormat: (_, name) => /\.(parquet|npy)$/i.test(name), read: refuse('not what its name says', 'Write it again.') },
  { isFormat: (start, name) => start.startsWith('{') || /\.(jsonl|ndjson)$/i.test(name), read: readJsonLines },
]
