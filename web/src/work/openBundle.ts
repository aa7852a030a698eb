import { type Binning, decodeTrainingBundle, type Rows, verifyTrainingBundle } from '@assay/sdk'
import type { Hex } from 'viem'

/** The rows of a training bundle, every group of which was checked against the dataset and the draw of a contest. */
export function openBundle(
  bytes: Uint8Array,
  expected: { datasetRoot: Hex; testGroups: number[] },
): { rows: Rows; binning: Binning } {
  const bundle = decodeTrainingBundle(bytes)
  return { rows: verifyTrainingBundle(bundle, expected), binning: bundle.binning }
}
