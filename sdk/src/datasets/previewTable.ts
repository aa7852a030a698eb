import { type CellTaker, isMissing, readNumber } from './cells.ts'
import { readRows, type TableSource } from './readTable.ts'
import { noRows } from './tableErrors.ts'
import { checkColumnNames } from './tableReading.ts'

/** A column by its first rows. */
export type ColumnPreview = {
  name: string
  /** Whether every cell is a number or missing. */
  isNumeric: boolean
  /** How many values differ, missing cells not counted; counting ends at 65, one more than there can be classes. */
  distinct: number
  /** The first values that differ. */
  samples: string[]
}

export type TablePreview = {
  columns: ColumnPreview[]
  /** The first rows, as texts. */
  rows: string[][]
}

const shownRows = 5
const shownSamples = 5
const mostDistinct = 65

/**
 * Looks at the beginning of a file of any format: what columns there are, and what is in them. As `readTable` does it finds
 * what is wrong with the file, as far as it looks.
 *
 * @throws AssayError as `readTable` for a file that is no table.
 * @example
 * ```ts
 * const { columns } = await previewTable('x,y\n1,a\n2,b\n', { name: 'tiny.csv' })
 * columns[0] // { name: 'x', isNumeric: true, distinct: 2, samples: ['1', '2'] }
 * ```
 */
export async function previewTable(source: TableSource, { name: file }: { name: string }): Promise<TablePreview> {
  const enough = new AbortController()
  let columns: PreviewTaker[] = []
  const read = readRows(source, {
    name: file,
    open: names => {
      checkColumnNames(file, names)
      columns = names.map(name => new PreviewTaker(name))
      return columns
    },
    // Readers look at the signal between the pieces of a file.
    onProgress: () => {
      if (columns.length > 0 && columns.every(({ first }) => first.length === shownRows)) enough.abort()
    },
    signal: enough.signal,
  })
  await read.catch(error => {
    if (!enough.signal.aborted) throw error
  })
  const [{ first } = { first: [] }] = columns
  if (first.length === 0) throw noRows(file)
  return {
    columns: columns.map(column => column.preview()),
    rows: first.map((_, row) => columns.map(column => column.first[row] ?? '')),
  }
}

class PreviewTaker implements CellTaker {
  readonly #name: string
  readonly #distinct = new Set<string>()
  #isNumeric = true
  readonly first: string[] = []

  constructor(name: string) {
    this.#name = name
  }

  add(text: string): void {
    if (this.first.length < shownRows) this.first.push(text)
    if (isMissing(text)) return
    if (this.#isNumeric) this.#isNumeric = readNumber(text) !== undefined
    if (this.#distinct.size < mostDistinct) this.#distinct.add(text)
  }

  addNumber(value: number): void {
    this.add(String(value))
  }

  preview(): ColumnPreview {
    const samples = [...this.#distinct].slice(0, shownSamples)
    return { name: this.#name, isNumeric: this.#isNumeric, distinct: this.#distinct.size, samples }
  }
}
