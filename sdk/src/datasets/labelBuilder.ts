import { AssayError } from '../errors.ts'
import { type ColumnPlace, type ColumnTaker, describeCell, isMissing, notFinite, readNumber } from './cells.ts'
import { ColumnBuilder } from './columnBuilder.ts'
import type { CategoricalColumn, Column } from './table.ts'

const MAX_CLASSES = 64

/** Collects the classes that are to be predicted. */
export class ClassBuilder implements ColumnTaker {
  readonly #place: ColumnPlace
  readonly #values: string[] = []
  /** One string for each class, which its rows share. */
  readonly #classes = new Map<string, string>()

  constructor(place: ColumnPlace) {
    this.#place = place
  }

  /** @throws AssayError `dataset.missingLabel`, `dataset.tooManyClasses` */
  add(text: string, at: number): void {
    this.#values.push(this.#classes.get(text) ?? this.#addClass(text, at))
  }

  addNumber(value: number, at: number): void {
    this.add(String(value), at)
  }

  finish(): CategoricalColumn {
    return { kind: 'categorical', name: this.#place.name, values: this.#values }
  }

  #addClass(text: string, at: number): string {
    if (isMissing(text)) throw missingLabel(this.#place, text, at)
    if (this.#classes.size === MAX_CLASSES) {
      throw new AssayError(
        'dataset.tooManyClasses',
        `Label "${this.#place.name}" has more than ${MAX_CLASSES} classes`,
        {
          details: describeCell(this.#place, text, at),
          hint: 'Group the values into classes; or if they are numbers, predict the number: --regression',
        },
      )
    }
    this.#classes.set(text, text)
    return text
  }
}

/** Collects the numbers that are to be predicted. */
export class NumberBuilder implements ColumnTaker {
  readonly #place: ColumnPlace
  readonly #numbers: ColumnBuilder

  constructor(place: ColumnPlace) {
    this.#place = place
    this.#numbers = new ColumnBuilder(place, false)
  }

  /** @throws AssayError `dataset.missingLabel`, `dataset.labelNotNumber`, `dataset.notFinite` */
  add(text: string, at: number): void {
    const number = readNumber(text)
    if (number === undefined) {
      throw new AssayError('dataset.labelNotNumber', `Label "${this.#place.name}" is not always a number`, {
        details: describeCell(this.#place, text, at),
        hint: 'Correct the cell; or predict classes, without --regression.',
      })
    }
    if (Number.isNaN(number)) throw missingLabel(this.#place, text, at)
    if (!Number.isFinite(number)) throw notFinite(this.#place, text, at)
    this.#numbers.addNumber(number, at)
  }

  addNumber(value: number, at: number): void {
    this.#numbers.addNumber(value, at)
  }

  finish(): Column {
    return this.#numbers.finish()
  }
}

function missingLabel(place: ColumnPlace, text: string, at: number): AssayError {
  return new AssayError('dataset.missingLabel', 'A row has no label', {
    details: describeCell(place, text, at),
    hint: 'Label the row or remove it.',
  })
}
