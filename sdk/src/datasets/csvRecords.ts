import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm'
import { AssayError } from '../errors.ts'

const CHUNK_BYTES = 1 << 18

export type CsvSource = string | Uint8Array | AsyncIterable<Uint8Array>

export type ReadRecordsOptions = {
  /** What errors call the file. */
  name: string
  /** Takes each record and the line it starts on, counted from 1 as an editor does. */
  onRecord: (cells: string[], line: number) => void
  /** Called after each chunk with the bytes read so far. */
  onProgress: (bytes: number) => void
  signal: AbortSignal | undefined
}

/**
 * Reads the records of a CSV file (RFC 4180, UTF-8) chunk by chunk. Between chunks the event loop has its turn.
 *
 * @throws AssayError `dataset.notUtf8`, `dataset.malformed`, and whatever `onRecord` throws
 */
export async function readRecords(source: CsvSource, options: ReadRecordsOptions): Promise<void> {
  const { name, onProgress, signal } = options
  const lines = new LineCounter()
  const parser = openParser((cells, info) => options.onRecord(cells, lines.next(cells, info)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (cause) {
      const details = `${name}, after byte ${bytes}`
      throw new AssayError('dataset.notUtf8', `${name} is not UTF-8 text`, {
        details,
        hint: 'Save it as UTF-8.',
        cause,
      })
    }
  }
  try {
    for await (const chunk of toChunks(source)) {
      signal?.throwIfAborted()
      await parser.write(decode(chunk))
      bytes += chunk.length
      onProgress(bytes)
    }
    await parser.write(decode())
    await parser.end()
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new AssayError('dataset.malformed', `${name} is not well-formed CSV`, {
      details: `${name}, after line ${lines.last}: ${cause.message}`,
      hint: 'Close every quote, and write a double quote inside a quoted cell twice.',
      cause,
    })
  }
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

async function* toChunks(source: CsvSource): AsyncIterable<Uint8Array> {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) return yield* source
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES)
}
