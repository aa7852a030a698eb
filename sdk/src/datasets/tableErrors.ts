import { AssayError } from '../errors.ts'

/** A column that is needed is lacking. */
export function unknownColumn(file: string, column: string, columns: string[]): AssayError {
  return new AssayError('dataset.unknownColumn', `${file} has no column "${column}"`, {
    details: `Its columns: ${columns.join(', ')}`,
    ...(columns.length === 1 && { hint: 'The first line of a CSV file names the columns, separated by commas.' }),
  })
}

/** A row has more or fewer cells than there are columns. */
export function raggedRow(file: string, line: number, cells: number, columns: number): AssayError {
  return new AssayError('dataset.raggedRow', `A row of ${file} does not fit the header`, {
    details: `${file}, line ${line}: ${cells} cells; the header has ${columns}`,
    hint: 'Put cells that contain a comma in double quotes.',
  })
}

/** There is nothing to read. */
export function noRows(file: string): AssayError {
  return new AssayError('dataset.empty', `${file} has no rows`)
}

/** The file does not follow its format. */
export function malformed(file: string, format: string, details: string, cause?: unknown): AssayError {
  return new AssayError('dataset.malformed', `${file} is not well-formed ${format}`, {
    details: `${file}${details}`,
    cause,
  })
}
