import { AssayError } from '../errors.ts'
import { ColumnBuilder, isMissing } from './columnBuilder.ts'
import { noRows, raggedRow, unknownColumn } from './csvErrors.ts'
import { type CsvSource, readRecords } from './csvRecords.ts'
import type { Table } from './table.ts'

const MAX_CLASSES = 64

export type ReadCsvOptions = {
  /** What errors call the file. */
  name: string
  /** Column to predict. */
  label: string
  /** Columns to leave out. */
  drop?: string[]
  /** Columns to read as texts even if every cell is a number. */
  categorical?: string[]
  /** Called after each chunk with what has been read so far. */
  onProgress?: (progress: { bytes: number; rows: number }) => void
  signal?: AbortSignal
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, a header row) as a stream, straight into columns. A column is numeric if all its
 * cells are, else categorical; an empty cell, `NA` and `?` are missing values. Blank lines are skipped. Errors count
 * lines as an editor does.
 *
 * @param source The text, its bytes, or a stream of them.
 * @throws AssayError `dataset.empty`, `dataset.notUtf8`, `dataset.malformed`, `dataset.raggedRow`,
 * `dataset.unnamedColumn`, `dataset.duplicateColumn`, `dataset.unknownColumn`, `dataset.noFeatures`,
 * `dataset.tooManyValues`, `dataset.notFinite`, `dataset.missingLabel`, `dataset.tooManyClasses`
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n', { name: 'tiny.csv', label: 'y' })
 * table.columns // [{ kind: 'numeric', name: 'x', values: Float64Array [1, 2] }]
 * table.label // { name: 'y', values: ['a', 'b'] }
 * ```
 */
export async function readCsv(source: CsvSource, options: ReadCsvOptions): Promise<Table> {
  const { name, label, onProgress, signal } = options
  const labels = new LabelBuilder(name, label)
  let columns: (ColumnBuilder | LabelBuilder | undefined)[] = []

  const readHeader = (header: string[], line: number) => {
    checkHeader(header, line, options)
    columns = header.map(column => {
      if (column === label) return labels
      if (options.drop?.includes(column)) return undefined
      return new ColumnBuilder(name, column, options.categorical?.includes(column) ?? false)
    })
  }
  const readRow = (cells: string[], line: number) => {
    if (cells.length !== columns.length) throw raggedRow(name, line, cells.length, columns.length)
    for (const [index, cell] of cells.entries()) columns[index]?.add(cell, line)
  }
  await readRecords(source, {
    name,
    onRecord: (cells, line) => (columns.length === 0 ? readHeader(cells, line) : readRow(cells, line)),
    onProgress: bytes => onProgress?.({ bytes, rows: labels.values.length }),
    signal,
  })

  if (labels.values.length === 0) throw noRows(name)
  return {
    name,
    rowCount: labels.values.length,
    columns: columns.filter(column => column instanceof ColumnBuilder).map(column => column.finish()),
    label: { name: label, values: labels.values },
  }
}

const checkHeader = (header: string[], line: number, options: ReadCsvOptions): void => {
  const { name, label, drop = [], categorical = [] } = options
  const unknown = [label, ...drop, ...categorical].find(column => !header.includes(column))
  if (unknown !== undefined) throw unknownColumn(name, unknown, header)
  const unnamed = header.indexOf('')
  if (unnamed !== -1) {
    const details = `${name}, line ${line}, column ${unnamed + 1}`
    throw new AssayError('dataset.unnamedColumn', 'A column has no name', { details, hint: 'Name every column.' })
  }
  const seen = new Set<string>()
  const repeated = header.findIndex(column => seen.size === seen.add(column).size)
  const repeatedName = header[repeated]
  if (repeatedName !== undefined) {
    throw new AssayError('dataset.duplicateColumn', `Two columns are named "${repeatedName}"`, {
      details: `${name}, line ${line}, columns ${header.indexOf(repeatedName) + 1} and ${repeated + 1}`,
      hint: 'Give each column a name of its own.',
    })
  }
  if (header.every(column => column === label || drop.includes(column))) {
    throw new AssayError('dataset.noFeatures', `${name} has no column left to predict "${label}" from`)
  }
}

class LabelBuilder {
  readonly values: string[] = []
  readonly #file: string
  readonly #name: string
  /** One string for each class, which its rows share. */
  readonly #classes = new Map<string, string>()

  constructor(file: string, name: string) {
    this.#file = file
    this.#name = name
  }

  add(text: string, line: number): void {
    this.values.push(this.#classes.get(text) ?? this.#addClass(text, line))
  }

  #addClass(text: string, line: number): string {
    const details = `${this.#file}, column "${this.#name}", line ${line}: "${text}"`
    if (isMissing(text)) {
      throw new AssayError('dataset.missingLabel', 'A row has no label', {
        details,
        hint: 'Label the row or remove it.',
      })
    }
    if (this.#classes.size === MAX_CLASSES) {
      throw new AssayError('dataset.tooManyClasses', `Label "${this.#name}" has more than ${MAX_CLASSES} classes`, {
        details,
        hint: 'Predicting a number (regression) is not supported yet. Group the values into classes.',
      })
    }
    this.#classes.set(text, text)
    return text
  }
}
