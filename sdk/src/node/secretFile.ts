import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AssayError } from '../errors.ts'
import { explainFileError } from './fileError.ts'
import { readText } from './readFile.ts'
import { secretMode, writeWhole } from './writeFile.ts'

/** Keeps a file of a home folder that only its owner may read. */
export async function writeSecret(path: string, content: string): Promise<void> {
  const folder = dirname(path)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainFileError(error, folder)
  }
  await writeWhole(path, content, { mode: secretMode })
}

/** Reads it back; undefined where there is none. */
export async function readSecret(path: string): Promise<string | undefined> {
  try {
    return await readText(path)
  } catch (error) {
    if (error instanceof AssayError && error.code === 'file.notFound') return undefined
    throw error
  }
}
