import { checkpointFile, checkTranscript, readTranscript, type TranscriptRoots, type TranscriptRun } from '@assay/sdk'
import type { FolderFile } from '../components/folderFiles.ts'
import type { ActionProgress } from '../transactions/useAction.ts'
import { browserFolder } from './browserFolder.ts'
import { readWeights, type WeightsFile } from './readWeights.ts'

/** A recorded training whose hashes are all as they should be. */
export type CheckedFolder = {
  run: TranscriptRun
  roots: TranscriptRoots
  checkpoints: number
  steps: number
  /** The last checkpoint, which holds the weights. */
  weights: WeightsFile
}

/**
 * Reads a recorded training and recomputes every hash in it; nothing of it is run.
 *
 * @param expected What the chain says of the run.
 */
export async function checkFolder(
  files: FolderFile[],
  expected: Partial<TranscriptRoots>,
  onProgress?: (progress: ActionProgress) => void,
  signal?: AbortSignal,
): Promise<CheckedFolder> {
  const folder = browserFolder(files)
  const transcript = await readTranscript(folder)
  const { run, checkpoints } = transcript
  const roots = await checkTranscript(transcript, {
    expected,
    onProgress: ({ done, total }) => onProgress?.({ message: 'Hashing the checkpoints', done, total }),
    ...(signal && { signal }),
  })
  const last = checkpoints.at(-1)
  const name = checkpointFile(last?.index ?? 0)
  const weights = await readWeights((await folder.read(name)) as File, name)
  return { run, roots, checkpoints: checkpoints.length, steps: last?.step ?? 0, weights }
}
