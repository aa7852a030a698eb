import { AssayError, type TranscriptFolder } from '@assay/sdk'
import type { FolderFile } from '../components/folderFiles.ts'

/** A folder that somebody chose, as a transcript is read. */
export function browserFolder(files: FolderFile[]): TranscriptFolder {
  const byPath = new Map(files.map(({ path, file }) => [path, file]))
  return {
    async read(name) {
      const file = byPath.get(name)
      if (file) return file
      throw new AssayError('file.notFound', `There is no ${name} in this folder`, {
        hint: 'Choose the folder that was recorded into: run.json is directly in it.',
      })
    },
    list: async () => [...byPath.keys()],
  }
}
