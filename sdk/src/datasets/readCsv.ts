import { buildTable, type ReadTableOptions } from './buildTable.ts'
import type { ByteSource } from './byteSource.ts'
import { readCsvRows } from './csvRows.ts'
import type { Table } from './table.ts'

/**
 * Reads a CSV file (RFC 4180, UTF-8, a header row) as a stream, straight into columns. A column is numeric if all its
 * cells are, else categorical; an empty cell, `NA` and `?` are missing values. Blank lines are skipped. Errors count
 * lines as an editor does.
 *
 * @throws AssayError `dataset.empty`, `dataset.notUtf8`, `dataset.malformed`, `dataset.raggedRow`,
 * `dataset.unnamedColumn`, `dataset.duplicateColumn`, `dataset.unknownColumn`, `dataset.noFeatures`,
 * `dataset.tooManyValues`, `dataset.notFinite`, `dataset.missingLabel`, `dataset.tooManyClasses`,
 * `dataset.labelNotNumber`, `dataset.tooLarge`
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n', { name: 'tiny.csv', label: 'y' })
 * table.columns // [{ kind: 'numeric', name: 'x', values: Float64Array [1, 2] }]
 * table.label // { kind: 'categorical', name: 'y', values: ['a', 'b'] }
 * ```
 */
export function readCsv(source: ByteSource, options: ReadTableOptions): Promise<Table> {
  return buildTable(options, reading => readCsvRows(source, reading))
}
