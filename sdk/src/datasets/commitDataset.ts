import { AssayError } from '../errors.ts'
import type { Binning } from './binning.ts'
import { type Dataset, sealDataset } from './dataset.ts'
import { SALT_BYTES } from './records.ts'
import { type Rows, selectRows } from './rows.ts'
import { cryptoRandom, type RandomBytes, shuffledIndices } from './shuffle.ts'

export type CommitDatasetOptions = {
  name: string
  /** Rows in a group, the unit that is revealed: 1 to 255, by default `defaultGroupSize`. */
  groupSize?: number
  /** Whether to shuffle the rows first (the default). Unshuffled, a row's place in the file can be guessed. */
  shuffle?: boolean
  /** Where salts and order come from; by default the platform's cryptographic randomness. */
  random?: RandomBytes
}

/**
 * The largest power of two, 32 at most, that leaves 64 groups or more: larger groups are cheaper to reveal, more of them are
 * a finer split.
 */
export function defaultGroupSize(rowCount: number): number {
  return [32, 16, 8, 4, 2].find(size => rowCount >= 64 * size) ?? 1
}

/**
 * Commits to a dataset: shuffles its rows, groups and salts them, and hashes them into a tree. Rows that fill no whole group
 * are left out.
 *
 * @throws AssayError `dataset.invalidGroupSize`, `dataset.tooFewRows`
 * @example
 * ```ts
 * const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'iris' })
 * dataset.groups // 75, of 150 rows
 * datasetCommitment(dataset) // what the contract takes
 * ```
 */
export function commitDataset(rows: Rows, binning: Binning, options: CommitDatasetOptions): Dataset {
  const { name, groupSize = defaultGroupSize(rows.rowCount), shuffle = true, random = cryptoRandom } = options
  if (!Number.isInteger(groupSize) || groupSize < 1 || groupSize > 255) {
    throw new AssayError('dataset.invalidGroupSize', 'A group has 1 to 255 rows', {
      details: `groupSize: ${groupSize}`,
    })
  }
  const groups = Math.floor(rows.rowCount / groupSize)
  if (groups < 2) {
    throw new AssayError('dataset.tooFewRows', `${name} has too few rows to be split`, {
      details: `${rows.rowCount} rows in groups of ${groupSize}: ${groups} group${groups === 1 ? '' : 's'}; two are needed`,
      hint: 'Add rows, or make groups smaller.',
    })
  }
  const order = shuffle
    ? shuffledIndices(rows.rowCount, random)
    : Uint32Array.from({ length: rows.rowCount }, (_, index) => index)
  const kept = groups * groupSize
  return sealDataset({
    name,
    binning,
    groupSize,
    rows: selectRows(rows, order.subarray(0, kept)),
    salts: random(groups * SALT_BYTES),
    leftOut: Array.from(order.subarray(kept).sort(), index => index + 1),
  })
}
