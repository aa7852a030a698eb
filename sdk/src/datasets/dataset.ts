import { type Hex, keccak256 } from 'viem'
import { type Binning, classCountOf, encodeBinning } from './binning.ts'
import { type DatasetCommitment, hashCommitment } from './hashCommitment.ts'
import { type MerkleTree, merkleTree } from './merkle.ts'
import { encodeRecords, hashRecords } from './records.ts'
import type { Rows } from './rows.ts'

/** What a dataset consists of. Rows and salts open it, so its organizer keeps them secret. */
export type DatasetContent = {
  name: string
  binning: Binning
  /** Rows in a group. */
  groupSize: number
  /** In committed order: group `i` starts at row `i × groupSize`. */
  rows: Rows
  /** 32 bytes for each group. */
  salts: Uint8Array
  /** Rows of the file that fill no whole group and are not in `rows`, counted from 1. */
  leftOut: number[]
}

/** A committed dataset. */
export type Dataset = DatasetContent & {
  groups: number
  tree: MerkleTree
  treeRoot: Hex
  binningHash: Hex
  /** Stands for the whole dataset (docs/formats.md). */
  datasetRoot: Hex
}

/** Hashes a dataset's content. */
export function sealDataset(content: DatasetContent): Dataset {
  const { binning, groupSize, rows, salts } = content
  const groups = rows.rowCount / groupSize
  const indices = Array.from({ length: groups }, (_, index) => index)
  const tree = merkleTree(hashRecords(encodeRecords(indices, rows, salts), groups))
  const sealed = { ...content, groups, tree, treeRoot: tree.root, binningHash: hashBinning(binning) }
  return { ...sealed, datasetRoot: hashCommitment(datasetCommitment(sealed)) }
}

/** The struct that the contracts take. */
export const datasetCommitment = (
  dataset: Pick<Dataset, 'treeRoot' | 'binningHash' | 'groups' | 'groupSize' | 'binning'>,
): DatasetCommitment => ({
  treeRoot: dataset.treeRoot,
  binningHash: dataset.binningHash,
  groups: dataset.groups,
  groupSize: dataset.groupSize,
  features: dataset.binning.features.length,
  classes: classCountOf(dataset.binning),
})

export const hashBinning = (binning: Binning): Hex => keccak256(encodeBinning(binning))
