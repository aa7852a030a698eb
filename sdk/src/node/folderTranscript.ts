import { appendFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { AssayError } from '../errors.ts'
import { type TranscriptFolder, type TranscriptWriter, transcriptFiles } from '../transcripts/transcript.ts'
import { explainFileError } from './fileError.ts'
import { openFile } from './openFile.ts'
import { writeWhole } from './writeFile.ts'

/**
 * A transcript in a folder on disk.
 *
 * @throws AssayError `file.…` with the path, while it is read.
 * @example
 * ```ts
 * const transcript = await readTranscript(folderTranscript('runs/digits'))
 * ```
 */
export function folderTranscript(path: string): TranscriptFolder {
  return {
    read: name => openFile(join(path, name)),
    async list() {
      try {
        const entries = await readdir(path, { recursive: true, withFileTypes: true })
        return entries
          .filter(entry => entry.isFile())
          .map(entry => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
      } catch (error) {
        throw explainFileError(error, path)
      }
    },
  }
}

/**
 * Writes a transcript to a folder, which is made where it is not there.
 *
 * @throws AssayError `transcript.exists` if there is a transcript already; `file.…` with the path, while it is written.
 */
export async function writeTranscript(path: string): Promise<TranscriptWriter> {
  const names = await readdir(path).catch((): string[] => [])
  if (names.includes(transcriptFiles.run)) {
    throw new AssayError('transcript.exists', `${path} holds a transcript already`, { hint: 'Choose another folder.' })
  }
  const withFolder = async (name: string, use: (file: string) => Promise<void>) => {
    const file = join(path, name)
    try {
      await mkdir(dirname(file), { recursive: true })
      await use(file)
    } catch (error) {
      throw explainFileError(error, file)
    }
  }
  return {
    write: (name, content) => withFolder(name, file => writeWhole(file, content)),
    append: (name, lines) => withFolder(name, file => appendFile(file, lines)),
  }
}
