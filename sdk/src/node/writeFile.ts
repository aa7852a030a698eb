import { randomUUID } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { explainFileError } from './fileError.ts'

/** Only the owner may read it: for salts, openings and keys. */
export const secretMode = 0o600

export type WriteWholeOptions = {
  /** Permissions, by default 0o644. */
  mode?: number
  /** Refuse if the file exists, whatever is in it. */
  isNew?: boolean
}

/**
 * Writes a file whole or not at all: whoever reads it, and whenever the machine stops, it is never half there.
 *
 * @throws AssayError `file.exists` and `file.…` with the path.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  { mode = 0o644, isNew = false }: WriteWholeOptions = {},
): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`
  try {
    const file = await open(partial, 'wx', mode)
    try {
      for await (const part of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
        await file.writeFile(part)
      }
      await file.sync()
      // A link fails where a rename would replace.
      await (isNew ? link(partial, path) : rename(partial, path))
    } finally {
      await file.close()
      await rm(partial, { force: true })
    }
  } catch (error) {
    throw explainFileError(error, path)
  }
}
