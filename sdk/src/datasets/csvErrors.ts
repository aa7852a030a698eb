import { AssayError } from '../errors.ts'

/** The header lacks a column that is needed. */
export function unknownColumn(file: string, column: string, header: string[]): AssayError {
  return new AssayError('dataset.unknownColumn', `${file} has no column "${column}"`, {
    details: `Its columns: ${header.join(', ')}`,
    hint: 'The first line names the columns, separated by commas.',
  })
}

/** A row has more or fewer cells than the header. */
export function raggedRow(file: string, line: number, cells: number, columns: number): AssayError {
  return new AssayError('dataset.raggedRow', `A row of ${file} does not fit the header`, {
    details: `${file}, line ${line}: ${cells} cells; the header has ${columns}`,
    hint: 'Put cells that contain a comma in double quotes.',
  })
}

/** There is nothing below the header, or no header. */
export function noRows(file: string): AssayError {
  const hint = 'The first line names the columns; each line below it is a row.'
  return new AssayError('dataset.empty', `${file} has no rows`, { hint })
}
