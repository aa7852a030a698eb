import { open, stat } from 'node:fs/promises'
import type { RandomAccessFile } from '../datasets/byteSource.ts'
import { AssayError } from '../errors.ts'
import { explainFileError } from './fileError.ts'

/**
 * A file that is read piece by piece, at any place, however large it is. It needs no closing: it is open only while a piece
 * is read. Node's own `openAsBlob` cuts files off at 2 GB.
 *
 * @throws AssayError `file.…` with the path, here and while it is read.
 * @example
 * ```ts
 * const table = await readTable(await openFile('wine.parquet'), { name: 'wine.parquet', label: 'cultivar' })
 * ```
 */
export async function openFile(path: string): Promise<RandomAccessFile> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
    if (!about.isFile()) {
      throw new AssayError('file.noFile', `${path} is a pipe or a device`, {
        hint: 'Save what comes from it to a file.',
      })
    }
    const { size } = about
    return {
      size,
      slice: (start, end) => ({ arrayBuffer: () => readPiece(path, start, Math.min(end, size)) }),
      readInto: (bytes, start) => readInto(path, bytes, start),
    }
  } catch (error) {
    throw explainFileError(error, path)
  }
}

async function readPiece(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start))
  const length = await readInto(path, bytes, start)
  return length === bytes.length ? bytes.buffer : bytes.buffer.slice(0, length)
}

async function readInto(path: string, bytes: Uint8Array, start: number): Promise<number> {
  try {
    const file = await open(path)
    try {
      let length = 0
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return length
    } finally {
      await file.close()
    }
  } catch (error) {
    throw explainFileError(error, path)
  }
}
