import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { explainFileError } from './fileError.ts'

/** @throws AssayError `file.…` with the path. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw explainFileError(error, path)
  }
}

/** @throws AssayError `file.…` with the path. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path))
}

/**
 * A file chunk by chunk, however large it is, and its size in bytes.
 *
 * @throws AssayError `file.…` with the path.
 */
export async function readChunks(path: string): Promise<{ sizeBytes: number; chunks: AsyncIterable<Uint8Array> }> {
  try {
    return { sizeBytes: (await stat(path)).size, chunks: streamChunks(path) }
  } catch (error) {
    throw explainFileError(error, path)
  }
}

async function* streamChunks(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array
  } catch (error) {
    throw explainFileError(error, path)
  }
}
