import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError } from '../errors.ts'

/** What a file takes up at least, so that many small ones count too. */
const blockBytes = 4_096

/** Counts what the files of a folder take up, and lets no more come than is allowed. */
export class FolderQuota {
  readonly #folder: string
  readonly #quotaBytes: number
  #usedBytes = 0
  #names: Promise<Set<string>> | undefined

  constructor(folder: string, quotaBytes: number) {
    this.#folder = folder
    this.#quotaBytes = quotaBytes
  }

  /**
   * Counts a file in before it is written; one that is there already takes up no more.
   *
   * @throws AssayError `content.noRoom`
   */
  async take(name: string, bytes: number): Promise<void> {
    this.#names ??= this.#measure()
    const names = await this.#names
    if (names.has(name)) return
    const size = sizeOf(bytes)
    if (this.#usedBytes + size > this.#quotaBytes) {
      throw new AssayError('content.noRoom', 'There is no room left for content here', {
        hint: 'Put it on another node, or make room on this one.',
      })
    }
    names.add(name)
    this.#usedBytes += size
  }

  async #measure(): Promise<Set<string>> {
    const names = (await readdir(this.#folder)).filter(name => !name.endsWith('.partial'))
    const sizes = await Promise.all(names.map(async name => sizeOf((await stat(join(this.#folder, name))).size)))
    this.#usedBytes = sizes.reduce((sum, size) => sum + size, 0)
    return new Set(names)
  }
}

const sizeOf = (bytes: number): number => Math.ceil(bytes / blockBytes) * blockBytes
