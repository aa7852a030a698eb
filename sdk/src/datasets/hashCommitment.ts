import { encodePacked, type Hex, keccak256 } from 'viem'

/** The part of a dataset that is made public when a contest opens; `Dataset` in the contracts. */
export type DatasetCommitment = {
  treeRoot: Hex
  binningHash: Hex
  groups: number
  groupSize: number
  features: number
  classes: number
}

/** `datasetRoot`: the hash of a commitment, its counts included (docs/formats.md). */
export const hashCommitment = (commitment: DatasetCommitment): Hex =>
  keccak256(
    encodePacked(
      ['uint8', 'bytes32', 'uint32', 'uint16', 'uint16', 'uint8', 'bytes32'],
      [
        2,
        commitment.treeRoot,
        commitment.groups,
        commitment.groupSize,
        commitment.features,
        commitment.classes,
        commitment.binningHash,
      ],
    ),
  )
