import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { AssayError } from '../errors.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { codeFile, type TranscriptFolder, transcriptFiles } from './transcript.ts'

const limits = { packedBytes: 2 ** 28, files: 4096, bytes: 2 ** 30 }
/** The oldest date that a zip knows: the same transcript is the same bytes whenever it is packed. */
const mtime = new Date(1980, 0, 1)

/**
 * What is published of a transcript, in one file: a zip of all but the tensors. `checkTranscript` with `withoutTensors`
 * follows its hashes.
 *
 * @throws AssayError `file.notFound`, `transcript.tooLarge` for what {@link unpackTranscript} would refuse.
 * @example
 * ```ts
 * const packed = await packTranscript(folderTranscript('runs/digits'))
 * const cid = await store.put(packed)
 * ```
 */
export async function packTranscript(folder: TranscriptFolder): Promise<Uint8Array> {
  const files: Record<string, [Uint8Array, { mtime: Date }]> = {}
  let bytes = 0
  for (const name of [...(await folder.list())].filter(isPublished).sort()) {
    const file = await folder.read(name)
    bytes += file.size
    if (bytes > limits.bytes) throw tooLarge(`Without its tensors, the transcript has more than ${limits.bytes} bytes.`)
    files[name] = [new Uint8Array(await file.slice(0, file.size).arrayBuffer()), { mtime }]
  }
  const packed = zipSync(files)
  if (packed.length > limits.packedBytes)
    throw tooLarge(`Packed, it has ${packed.length} bytes; ${limits.packedBytes} at most.`)
  return packed
}

/**
 * Reads a published transcript.
 *
 * @throws AssayError `transcript.invalidPackage` for what is none, or unpacks to more than anybody published.
 */
export function unpackTranscript(packed: Uint8Array): TranscriptFolder {
  return memoryTranscript(new Map(Object.entries(unzip(packed))))
}

const tooLarge = (details: string) =>
  new AssayError('transcript.tooLarge', 'Nobody would unpack a transcript as large as this', { details })

const names: string[] = Object.values(transcriptFiles)

/** A folder may hold more than the transcript: a model that is to be sold, for one. */
const isPublished = (name: string): boolean => names.includes(name) || name.startsWith(codeFile(''))

function unzip(packed: Uint8Array): Unzipped {
  let files = 0
  let bytes = 0
  try {
    if (packed.length > limits.packedBytes) throw new Error(`${packed.length} bytes; ${limits.packedBytes} at most`)
    return unzipSync(packed, {
      filter({ name, originalSize }) {
        files++
        bytes += originalSize
        if (files > limits.files || bytes > limits.bytes) throw new Error('It unpacks to too much')
        return isPublished(name)
      },
    })
  } catch (cause) {
    throw new AssayError('transcript.invalidPackage', 'This is not a published transcript', {
      details: cause instanceof Error ? cause.message : String(cause),
      cause,
    })
  }
}
