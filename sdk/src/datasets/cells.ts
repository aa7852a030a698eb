import { AssayError } from '../errors.ts'
import type { Column } from './table.ts'

/** Takes the cells of a column, one after the other. `at` is the line or row, counted from 1. */
export type CellTaker = {
  /** A cell as text, of which it is to be found out whether it is a number. */
  add: (text: string, at: number) => void
  /** A cell of a column of numbers. */
  addNumber: (value: number, at: number) => void
}

/** Takes the cells of a column and makes it of them. */
export type ColumnTaker = CellTaker & { finish: () => Column }

/** Where a column is, for errors. */
export type ColumnPlace = {
  file: string
  name: string
  /** What `at` counts: lines of a text as an editor does, else rows. */
  unit: 'line' | 'row'
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i

/** Whether a cell says that its value is missing: empty, `NA` or `?`. */
export const isMissing = (text: string): boolean => text === '' || text === 'NA' || text === '?'

/** `NaN` if missing, infinite if not finite, `undefined` if not a number. */
export const readNumber = (text: string): number | undefined => {
  if (isMissing(text)) return Number.NaN
  // Most numbers pass here. `Number` takes more than numbers, such as blanks and `0x10`, but none that begins like this.
  if (isSignOrDigit(text.charCodeAt(0)) && isSignOrDigit(text.charCodeAt(1))) {
    const number = Number(text)
    if (Number.isFinite(number)) return number
  }
  if (NUMBER.test(text)) return Number(text)
  return NOT_FINITE.test(text) ? Number.POSITIVE_INFINITY : undefined
}

/** The characters from `+` to `9`. */
const isSignOrDigit = (code: number): boolean => code >= 43 && code <= 57

/** `file, column "name", line 3: "text"` */
export const describeCell = ({ file, name, unit }: ColumnPlace, text: string, at: number): string =>
  `${file}, column "${name}", ${unit} ${at}: "${shorten(text)}"`

const MAX_SHOWN = 80
const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text)

export function notFinite(place: ColumnPlace, text: string, at: number): AssayError {
  return new AssayError('dataset.notFinite', `Column "${place.name}" holds a number that is not finite`, {
    details: describeCell(place, text, at),
    hint: 'If the value is missing, leave the cell empty; else write a number within ±1.7e308.',
  })
}
