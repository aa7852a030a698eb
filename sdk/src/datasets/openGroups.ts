import { bytesToHex, type Hex } from 'viem'
import type { Dataset } from './dataset.ts'
import { createMultiproof } from './merkle.ts'
import { encodeRecords, selectGroups, selectSalts } from './records.ts'
import { packRows } from './rows.ts'

/** What proves that rows belong to a committed dataset. */
export type OpenedGroups = {
  /** `uint32 index ‖ rows ‖ salt` of each group. */
  records: Hex
  /** The rows alone. */
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
export function openGroups(dataset: Dataset, indices: number[]): OpenedGroups {
  const proof = createMultiproof(dataset.tree, indices)
  const rows = selectGroups(dataset.rows, dataset.groupSize, indices)
  const salts = selectSalts(dataset.salts, indices)
  return { records: bytesToHex(encodeRecords(indices, rows, salts)), rows: bytesToHex(packRows(rows)), proof }
}
