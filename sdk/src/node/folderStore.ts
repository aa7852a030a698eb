import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkContent, checkContentId, contentId } from '../content/contentId.ts'
import type { ContentStore } from '../content/contentStore.ts'
import { AssayError } from '../errors.ts'
import { FolderQuota } from './folderQuota.ts'
import { writeWhole } from './writeFile.ts'

export type FolderStoreOptions = {
  /** The most that the folder may take up; as much as there is room for unless given. */
  quotaBytes?: number
}

/**
 * Keeps content in a folder, one file for each content id. A file is there whole or not at all.
 *
 * @throws AssayError from `put`: `content.noRoom`
 * @example
 * ```ts
 * const store = folderStore('.assay/content')
 * const cid = await store.put(bytes)
 * await store.get(cid) // bytes
 * ```
 */
export function folderStore(folder: string, { quotaBytes }: FolderStoreOptions = {}): ContentStore {
  const quota = quotaBytes === undefined ? undefined : new FolderQuota(folder, quotaBytes)
  return {
    async put(bytes) {
      const cid = contentId(bytes)
      await mkdir(folder, { recursive: true })
      await quota?.take(cid, bytes.length)
      await writeWhole(join(folder, cid), bytes)
      return cid
    },
    async get(cid, { signal } = {}) {
      checkContentId(cid)
      const bytes = await read(join(folder, cid), signal)
      checkContent(cid, bytes)
      return bytes
    },
  }
}

const read = async (path: string, signal: AbortSignal | undefined): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(path, { signal }))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new AssayError('content.notFound', 'The folder does not have this content', { details: path, cause })
    }
    throw cause
  }
}
