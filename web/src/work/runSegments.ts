import {
  chooseSegments,
  decodeDatasetFile,
  readTranscript,
  reExecute,
  type SegmentVerdict,
  verifySegments,
} from '@assay/sdk'
import { bytesToHex } from 'viem'
import type { FolderFile } from '../components/folderFiles.ts'
import type { ActionProgress } from '../transactions/useAction.ts'
import { browserFolder } from './browserFolder.ts'

/**
 * Runs segments of a recorded training again: those that moved the weights furthest, where foreign ones would come in, and some
 * drawn here and now, which nobody could foresee. Of Assay's own trainers, which come to the same bits everywhere.
 *
 * @param dataset The file of the dataset that was trained on.
 */
export async function runSegments(
  files: FolderFile[],
  dataset: File,
  counts: { top: number; random: number },
  onProgress?: (progress: ActionProgress) => void,
): Promise<SegmentVerdict[]> {
  const { rows } = decodeDatasetFile(await dataset.text(), dataset.name)
  const transcript = await readTranscript(browserFolder(files))
  const randomness = bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
  const segments = await chooseSegments(transcript, { ...counts, randomness })
  let done = 0
  const tell = () => onProgress?.({ message: 'Running segments again', done: done++, total: segments.length })
  tell()
  return verifySegments({ transcript, segments, execute: reExecute(transcript, rows), onVerdict: tell })
}
