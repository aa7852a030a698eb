import { zipSync } from 'fflate'
import { checkpointFile, type TranscriptFolder } from './transcript.ts'

/**
 * What auditors of a segment need beside the published transcript, in one file: a zip of the checkpoints that it leads from and to,
 * with their weights.
 *
 * @throws AssayError `file.notFound`
 */
export async function packSegment(folder: TranscriptFolder, segment: number): Promise<Uint8Array> {
  const names = [segment - 1, segment].filter(index => index >= 0).map(checkpointFile)
  const files = await Promise.all(
    names.map(async name => {
      const file = await folder.read(name)
      return [name, new Uint8Array(await file.slice(0, file.size).arrayBuffer())] as const
    }),
  )
  return zipSync(Object.fromEntries(files), { level: 0 })
}
