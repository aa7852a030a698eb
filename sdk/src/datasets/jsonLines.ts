import { AssayError } from '../errors.ts'
import { type ByteSource, textChunks } from './byteSource.ts'
import type { CellTaker } from './cells.ts'
import { malformed } from './tableErrors.ts'
import { checkSize, type TableReading } from './tableReading.ts'

/** As much as a row of a CSV file, and the names of its columns. */
const MAX_LINE_CHARACTERS = 2 ** 23

type JsonObject = { [key: string]: unknown }

/**
 * Reads JSON lines: an object in each line, all with the keys of the first, in any order. `null` is a missing value.
 *
 * @returns How many rows there are.
 * @throws AssayError `dataset.notUtf8`, `dataset.malformed`, `dataset.raggedRow`, `dataset.nested`, `dataset.tooLarge`,
 * and whatever `reading` throws
 */
export async function readJsonLines(source: ByteSource, reading: TableReading): Promise<number> {
  const { name, onProgress, signal } = reading
  let columns: Map<string, CellTaker | undefined> | undefined
  let rows = 0
  let line = 0
  let rest = ''
  const readLine = (text: string) => {
    line++
    if (text.trim() === '') return
    const row = parseObject(text, line, name)
    columns ??= openColumns(Object.keys(row), reading)
    for (const [column, taker] of columns) {
      if (!Object.hasOwn(row, column)) throw raggedLine(name, line, `"${column}" is lacking`)
      taker?.add(cellText(row[column], `${name}, column "${column}", line ${line}`), line)
    }
    const keys = Object.keys(row)
    if (keys.length > columns.size) {
      const added = keys.find(key => !columns?.has(key))
      throw raggedLine(name, line, `"${added}" is not in the first line`)
    }
    rows++
  }
  for await (const { text, bytes } of textChunks(source, name)) {
    signal?.throwIfAborted()
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) readLine(each)
    if (rest.length > MAX_LINE_CHARACTERS) throw malformed(name, 'JSON lines', `, line ${line + 1}: it is too long`)
    checkSize(name, rows, columns?.size ?? 0)
    onProgress?.({ bytes, rows })
  }
  readLine(rest)
  return rows
}

const openColumns = (names: string[], reading: TableReading): Map<string, CellTaker | undefined> => {
  checkSize(reading.name, 0, names.length)
  const takers = reading.open(names, 'line')
  return new Map(names.map((name, index) => [name, takers[index]]))
}

const parseObject = (text: string, line: number, file: string): JsonObject => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw malformed(file, 'JSON lines', `, line ${line}: ${reason}`, cause)
  }
  if (isObject(value)) return value
  throw malformed(file, 'JSON lines', `, line ${line}: not an object, such as {"x": 1, "y": "a"}`)
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A cell as it would stand in a CSV file. */
const cellText = (value: unknown, place: string): string => {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  throw new AssayError('dataset.nested', 'A cell holds a list or an object', {
    details: place,
    hint: 'Give each part a column of its own, or leave the column out.',
  })
}

const raggedLine = (file: string, line: number, what: string): AssayError =>
  new AssayError('dataset.raggedRow', `A row of ${file} has other keys than the first`, {
    details: `${file}, line ${line}: ${what}`,
    hint: 'Give every line the same keys; null is a missing value.',
  })
