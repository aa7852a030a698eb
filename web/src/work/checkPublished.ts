import { checkTranscript, readTranscript, type TranscriptRoots, unpackTranscript } from '@assay/sdk'
import type { ActionProgress } from '../transactions/useAction.ts'

/** Recomputes every hash of a published record, which has no tensors in it. */
export async function checkPublished(
  packed: Uint8Array,
  expected: Partial<TranscriptRoots>,
  onProgress?: (progress: ActionProgress) => void,
): Promise<{ roots: TranscriptRoots; checkpoints: number }> {
  const transcript = await readTranscript(unpackTranscript(packed))
  const roots = await checkTranscript(transcript, {
    expected,
    withoutTensors: true,
    onProgress: ({ done, total }) => onProgress?.({ message: 'Following the checkpoints', done, total }),
  })
  return { roots, checkpoints: transcript.checkpoints.length }
}
