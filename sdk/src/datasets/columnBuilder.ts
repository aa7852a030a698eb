import { AssayError } from '../errors.ts'
import type { Column } from './table.ts'

const MAX_VALUES = 255
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i

type Cell = { text: string; line: number }

/** Whether a cell says that its value is missing: empty, `NA` or `?`. */
export const isMissing = (text: string): boolean => text === '' || text === 'NA' || text === '?'

/** `NaN` if missing, infinite if not finite, `undefined` if not a number. */
const readNumber = (text: string): number | undefined => {
  if (isMissing(text)) return Number.NaN
  if (NUMBER.test(text)) return Number(text)
  return NOT_FINITE.test(text) ? Number.POSITIVE_INFINITY : undefined
}

/**
 * Collects a column cell by cell. Up to 255 distinct texts take a byte a cell, and the kind is decided at the end;
 * a column with more must be numeric, and takes eight.
 */
export class ColumnBuilder {
  readonly #file: string
  readonly #name: string
  readonly #categorical: boolean
  /** Distinct texts and their codes, counted from 1; code 0 is a missing cell. */
  readonly #codes = new Map<string, number>()
  #cells: Uint8Array | Float64Array = new Uint8Array(1024)
  #length = 0
  #text: Cell | undefined
  #notFinite: Cell | undefined

  constructor(file: string, name: string, categorical: boolean) {
    this.#file = file
    this.#name = name
    this.#categorical = categorical
  }

  /** @throws AssayError `dataset.tooManyValues`, `dataset.notFinite` */
  add(text: string, line: number): void {
    const value = this.#code({ text, line }) ?? this.#number({ text, line })
    if (this.#length === this.#cells.length) this.#grow()
    this.#cells[this.#length++] = value
  }

  /** @throws AssayError `dataset.notFinite` */
  finish(): Column {
    const name = this.#name
    if (this.#categorical || this.#text) {
      const texts = ['', ...this.#codes.keys()]
      const codes = this.#cells.subarray(0, this.#length)
      return { kind: 'categorical', name, values: Array.from(codes, code => texts[code] ?? '') }
    }
    return { kind: 'numeric', name, values: this.#toNumbers().slice(0, this.#length) }
  }

  /** The cell's code, or nothing once there are too many texts to count. */
  #code(cell: Cell): number | undefined {
    if (this.#cells instanceof Float64Array) return undefined
    if (isMissing(cell.text)) return 0
    const known = this.#codes.get(cell.text)
    if (known !== undefined) return known
    const number = readNumber(cell.text)
    if (number === undefined) this.#text ??= cell
    else if (!Number.isFinite(number)) this.#notFinite ??= cell
    if (this.#codes.size === MAX_VALUES) {
      this.#cells = this.#toNumbers()
      return undefined
    }
    this.#codes.set(cell.text, this.#codes.size + 1)
    return this.#codes.size
  }

  #number(cell: Cell): number {
    const number = readNumber(cell.text)
    if (number === undefined) throw this.#tooManyValues(cell)
    if (Math.abs(number) === Number.POSITIVE_INFINITY) throw this.#infinite(cell)
    return number
  }

  #toNumbers(): Float64Array {
    if (this.#cells instanceof Float64Array) return this.#cells
    if (this.#categorical || this.#text) throw this.#tooManyValues(this.#text)
    if (this.#notFinite) throw this.#infinite(this.#notFinite)
    const numbers = [Number.NaN, ...Array.from(this.#codes.keys(), Number)]
    return Float64Array.from(this.#cells, code => numbers[code] ?? Number.NaN)
  }

  #grow(): void {
    const length = 2 * this.#length
    const cells = this.#cells instanceof Float64Array ? new Float64Array(length) : new Uint8Array(length)
    cells.set(this.#cells)
    this.#cells = cells
  }

  #tooManyValues(text: Cell | undefined): AssayError {
    return new AssayError(
      'dataset.tooManyValues',
      `Column "${this.#name}" has more than ${MAX_VALUES} values, and not all of them are numbers`,
      {
        details: this.#place(text),
        hint: `If it is meant to be numeric, correct the cell. If not, leave the column out: --drop ${this.#name}`,
      },
    )
  }

  #infinite(cell: Cell): AssayError {
    return new AssayError('dataset.notFinite', `Column "${this.#name}" holds a number that is not finite`, {
      details: this.#place(cell),
      hint: 'If the value is missing, leave the cell empty; else write a number within ±1.7e308.',
    })
  }

  #place(cell: Cell | undefined): string {
    const column = `${this.#file}, column "${this.#name}"`
    return cell ? `${column}, line ${cell.line}: "${cell.text}"` : column
  }
}
