import { AssayError } from '../errors.ts'
import { type ColumnPlace, type ColumnTaker, describeCell, isMissing, notFinite, readNumber } from './cells.ts'
import type { Column } from './table.ts'

const MAX_VALUES = 255

type Cell = { text: string; at: number }

/**
 * Collects a column cell by cell. Up to 255 distinct texts take a byte a cell, and the kind is decided at the end;
 * a column with more must be numeric, and takes eight.
 */
export class ColumnBuilder implements ColumnTaker {
  readonly #place: ColumnPlace
  readonly #categorical: boolean
  /** Distinct texts and their codes, counted from 1; code 0 is a missing cell. */
  readonly #codes = new Map<string, number>()
  #cells: Uint8Array | Float64Array = new Uint8Array(1024)
  #length = 0
  #text: Cell | undefined
  #notFinite: Cell | undefined

  constructor(place: ColumnPlace, categorical: boolean) {
    this.#place = place
    this.#categorical = categorical
  }

  /** @throws AssayError `dataset.tooManyValues`, `dataset.notFinite` */
  add(text: string, at: number): void {
    this.#push(this.#code(text, at) ?? this.#number(text, at))
  }

  /** @throws AssayError `dataset.tooManyValues`, `dataset.notFinite` */
  addNumber(value: number, at: number): void {
    if (this.#categorical) this.add(String(value), at)
    else if (Number.isFinite(value)) {
      this.#cells = this.#toNumbers()
      this.#push(value)
    } else throw notFinite(this.#place, String(value), at)
  }

  /** @throws AssayError `dataset.notFinite` */
  finish(): Column {
    const { name } = this.#place
    if (this.#categorical || this.#text) {
      const texts = ['', ...this.#codes.keys()]
      const codes = this.#cells.subarray(0, this.#length)
      return { kind: 'categorical', name, values: Array.from(codes, code => texts[code] ?? '') }
    }
    return { kind: 'numeric', name, values: this.#toNumbers().slice(0, this.#length) }
  }

  #push(value: number): void {
    if (this.#length === this.#cells.length) this.#grow()
    this.#cells[this.#length++] = value
  }

  /** The cell's code, or nothing once there are too many texts to count. */
  #code(text: string, at: number): number | undefined {
    if (this.#cells instanceof Float64Array) return undefined
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    if (isMissing(text)) return 0
    const number = readNumber(text)
    if (number === undefined) this.#text ??= { text, at }
    else if (!Number.isFinite(number)) this.#notFinite ??= { text, at }
    if (this.#codes.size === MAX_VALUES) {
      this.#cells = this.#toNumbers()
      return undefined
    }
    this.#codes.set(text, this.#codes.size + 1)
    return this.#codes.size
  }

  #number(text: string, at: number): number {
    const number = readNumber(text)
    if (number === undefined) throw this.#tooManyValues({ text, at })
    if (Math.abs(number) === Number.POSITIVE_INFINITY) throw notFinite(this.#place, text, at)
    return number
  }

  #toNumbers(): Float64Array {
    if (this.#cells instanceof Float64Array) return this.#cells
    if (this.#categorical || this.#text) throw this.#tooManyValues(this.#text)
    if (this.#notFinite) throw notFinite(this.#place, this.#notFinite.text, this.#notFinite.at)
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
    const { file, name } = this.#place
    return new AssayError(
      'dataset.tooManyValues',
      `Column "${name}" has more than ${MAX_VALUES} values, and not all of them are numbers`,
      {
        details: text ? describeCell(this.#place, text.text, text.at) : `${file}, column "${name}"`,
        hint: `If it is meant to be numeric, correct the cell. If not, leave the column out: --drop ${name}`,
      },
    )
  }
}
