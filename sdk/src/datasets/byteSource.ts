import { AssayError } from '../errors.ts'

const CHUNK_BYTES = 1 << 18
const PASSING_BYTES = 1 << 20

/** A file that can be read at any place: a `Blob` of a browser, or `openFile` of `@assay/sdk/node`. */
export type RandomAccessFile = {
  /** In bytes. */
  size: number
  slice: (start: number, end: number) => { arrayBuffer: () => Promise<ArrayBuffer> }
  /** Fills memory that is there already from byte `start` on, and tells how many bytes there were. */
  readInto?: (bytes: Uint8Array, start: number) => Promise<number>
}

/** Where bytes come from: a text, the bytes, a file, or a stream. */
export type ByteSource = string | Uint8Array | RandomAccessFile | AsyncIterable<Uint8Array>

/** A source piece by piece, however large it is. */
export async function* byteChunks(source: ByteSource): AsyncGenerator<Uint8Array, undefined> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES)
  } else if ('slice' in source) yield* fileChunks(source, 0)
  else yield* source
}

/** A file piece by piece, from byte `from` on. */
export async function* fileChunks(file: RandomAccessFile, from: number): AsyncGenerator<Uint8Array, undefined> {
  for (let start = from; start < file.size; start += CHUNK_BYTES) {
    const end = Math.min(start + CHUNK_BYTES, file.size)
    yield new Uint8Array(await file.slice(start, end).arrayBuffer())
  }
}

/** A source piece by piece, each of which is gone once the next is asked for: memory given up costs more than a hash. */
export async function* passingChunks(source: ByteSource): AsyncGenerator<Uint8Array, undefined> {
  if (typeof source === 'string' || !('readInto' in source) || source.readInto === undefined) {
    yield* byteChunks(source)
    return
  }
  const memory = new Uint8Array(PASSING_BYTES)
  for (let start = 0; start < source.size; ) {
    const length = await source.readInto(memory.subarray(0, source.size - start), start)
    if (length === 0) return
    yield memory.subarray(0, length)
    start += length
  }
}

/**
 * A source as text, piece by piece.
 *
 * @param name What errors call it.
 * @returns Each piece, and how many bytes there have been with it.
 * @throws AssayError `dataset.notUtf8`
 */
export async function* textChunks(
  source: ByteSource,
  name: string,
): AsyncGenerator<{ text: string; bytes: number }, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined })
      // Text in UTF-16 has many of them, and numbers no use for any.
      if (text.includes('\0')) throw new Error('A NUL byte')
      return text
    } catch (cause) {
      throw new AssayError('dataset.notUtf8', `${name} is not UTF-8 text`, {
        details: `${name}, after byte ${bytes}: ${cause instanceof Error ? cause.message : cause}`,
        hint: 'Save it as UTF-8.',
        cause,
      })
    }
  }
  for await (const chunk of byteChunks(source)) {
    const text = decode(chunk)
    bytes += chunk.length
    yield { text, bytes }
  }
  yield { text: decode(), bytes }
}
