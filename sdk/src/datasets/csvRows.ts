import { CsvError, type InfoRecord, parse } from '#csv-parse'
import { type ByteSource, textChunks } from './byteSource.ts'
import type { CellTaker } from './cells.ts'
import { malformed, raggedRow } from './tableErrors.ts'
import { checkSize, type TableReading } from './tableReading.ts'

/** Of 65,536 columns, each cell may have 64. A quote that is never closed ends here, and a line without an end. */
const MAX_RECORD_CHARACTERS = 2 ** 22

/**
 * Reads a CSV file (RFC 4180, UTF-8) chunk by chunk. Between chunks the event loop has its turn.
 *
 * @returns How many rows there are.
 * @throws AssayError `dataset.notUtf8`, `dataset.malformed`, `dataset.raggedRow`, `dataset.tooLarge`, and whatever
 * `reading` throws
 */
export async function readCsvRows(source: ByteSource, reading: TableReading): Promise<number> {
  const { name, onProgress, signal } = reading
  const lines = new LineCounter()
  let columns: (CellTaker | undefined)[] = []
  let rows = 0
  let pending = 0
  const parser = openParser((cells, info) => {
    const line = lines.next(cells, info)
    pending = 0
    if (columns.length === 0) {
      checkSize(name, 0, cells.length)
      columns = reading.open(cells, 'line')
      return
    }
    if (cells.length !== columns.length) throw raggedRow(name, line, cells.length, columns.length)
    for (let index = 0; index < columns.length; index++) columns[index]?.add(cells[index] ?? '', line)
    rows++
  })
  try {
    for await (const { text, bytes } of textChunks(source, name)) {
      signal?.throwIfAborted()
      pending += text.length
      await parser.write(text)
      if (pending > MAX_RECORD_CHARACTERS)
        throw malformed(name, 'CSV', `, after line ${lines.last}: the row has no end`)
      checkSize(name, rows, columns.length)
      onProgress?.({ bytes, rows })
    }
    await parser.end()
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw malformed(name, 'CSV', `, after line ${lines.last}: ${cause.message}`, cause)
  }
  return rows
}

/** Counts lines itself, for csv-parse takes a CRLF inside quotes for two. */
class LineCounter {
  #next = 1
  #blankLines = 0
  /** The line on which the last record ends. */
  get last(): number {
    return this.#next - 1
  }

  next(cells: string[], { lines, empty_lines }: InfoRecord): number {
    const line = this.#next + empty_lines - this.#blankLines
    const isMultiline = lines > line
    this.#blankLines = empty_lines
    this.#next = line + 1 + (isMultiline ? cells.join().split(/\r\n|\n|\r/).length - 1 : 0)
    return line
  }
}

const openParser = (onRecord: (cells: string[], info: InfoRecord) => void) => {
  const parser = parse({
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (cells, info) => {
      onRecord(cells, info)
      return null
    },
  })
  const ended = new Promise<void>((resolve, reject) => parser.on('end', resolve).on('error', reject))
  // A failed write reports the same error first, and then nobody waits for the end.
  ended.catch(() => {})
  parser.resume()
  return {
    write: (text: string) =>
      new Promise<void>((resolve, reject) => parser.write(text, error => (error ? reject(error) : resolve()))),
    end: () => {
      parser.end()
      return ended
    },
  }
}
