import { AssayError } from '../errors.ts'
import type { TranscriptFolder, TranscriptWriter } from './transcript.ts'

/**
 * A transcript in memory, to be written, read and taken away file by file.
 *
 * @example
 * ```ts
 * const memory = memoryTranscript()
 * await memory.write('run.json', '{}')
 * memory.files.get('run.json') // Uint8Array [123, 125]
 * ```
 */
export function memoryTranscript(
  files = new Map<string, Uint8Array>(),
): TranscriptFolder & TranscriptWriter & { files: Map<string, Uint8Array> } {
  const encoder = new TextEncoder()
  return {
    files,
    async read(name) {
      const bytes = files.get(name)
      if (bytes === undefined) throw new AssayError('file.notFound', `There is no ${name}`)
      return new Blob([new Uint8Array(bytes)])
    },
    list: async () => [...files.keys()],
    async write(name, content) {
      files.set(name, typeof content === 'string' ? encoder.encode(content) : content.slice())
    },
    async append(name, lines) {
      const [before, added] = [files.get(name) ?? new Uint8Array(), encoder.encode(lines)]
      const whole = new Uint8Array(before.length + added.length)
      whole.set(before)
      whole.set(added, before.length)
      files.set(name, whole)
    },
  }
}
