import { bytesToHex, type Hex } from 'viem'
import { createMultiproof, type MerkleTree } from './merkle.ts'
import { encodeRecords, selectGroups, selectSalts } from './records.ts'
import { packRows, type Rows } from './rows.ts'

/** What groups are opened from: a dataset, or the part of it that a training bundle holds. */
export type GroupSource = {
  groupSize: number
  rows: Rows
  /** 32 bytes for each group that it holds. */
  salts: Uint8Array
  /** Of all groups. */
  tree: MerkleTree
  /** The groups that it holds, ascending; all of them unless given. */
  held?: number[]
}

/** What proves that rows belong to a committed dataset. */
export type OpenedGroups = {
  /** `uint32 index ‖ rows of the group ‖ salt` of each group. */
  records: Hex
  /** The chunk: the rows of all the groups as one piece. */
  rows: Hex
  /** Multiproof of the groups. */
  proof: Hex[]
}

/**
 * Opens groups of a dataset, so that whoever knows its root can check them.
 *
 * @param indices Ascending.
 * @throws AssayError `merkle.wrongIndex`
 */
export function openGroups({ groupSize, rows, salts, tree, held }: GroupSource, indices: number[]): OpenedGroups {
  const proof = createMultiproof(tree, indices)
  const positions = held ? indices.map(index => held.indexOf(index)) : indices
  const opened = selectGroups(rows, groupSize, positions)
  const records = encodeRecords(indices, opened, selectSalts(salts, positions))
  return { records: bytesToHex(records), rows: bytesToHex(packRows(opened)), proof }
}
