import { hashAt, hashLeaf } from './merkle.ts'
import { packedRowBytes, packRows, type Rows, selectRows } from './rows.ts'

export const SALT_BYTES = 32

/** The rows of the groups at `positions`, `groupSize` each. */
export function selectGroups(rows: Rows, groupSize: number, positions: number[]): Rows {
  const indices = positions.flatMap(position =>
    Array.from({ length: groupSize }, (_, row) => position * groupSize + row),
  )
  return selectRows(rows, indices)
}

/** The rows of the group at `position`, in the same memory. */
const groupAt = (rows: Rows, groupSize: number, position: number): Rows => {
  const start = position * groupSize
  const end = start + groupSize
  const features = rows.features.subarray(start * rows.featureCount, end * rows.featureCount)
  return { ...rows, rowCount: groupSize, features, labels: rows.labels.subarray(start, end) }
}

/** The salts of the groups at `positions`. */
export function selectSalts(salts: Uint8Array, positions: number[]): Uint8Array {
  const selected = new Uint8Array(positions.length * SALT_BYTES)
  for (const [at, position] of positions.entries()) selected.set(hashAt(salts, position), at * SALT_BYTES)
  return selected
}

/**
 * What opens groups: `uint32 index ‖ rows of the group ‖ salt` of each (docs/formats.md).
 *
 * @param indices The groups to which `rows` and `salts` belong, in their order.
 * @param salts 32 bytes each.
 */
export function encodeRecords(indices: number[], rows: Rows, salts: Uint8Array): Uint8Array {
  const groupSize = rows.rowCount / indices.length
  const groupBytes = groupSize * packedRowBytes(rows)
  const recordBytes = 4 + groupBytes + SALT_BYTES
  const records = new Uint8Array(indices.length * recordBytes)
  const view = new DataView(records.buffer)
  for (const [at, index] of indices.entries()) {
    const start = at * recordBytes
    view.setUint32(start, index)
    records.set(packRows(groupAt(rows, groupSize, at)), start + 4)
    records.set(hashAt(salts, at), start + 4 + groupBytes)
  }
  return records
}

/** The leaf hashes of `count` records, 32 bytes each. */
export function hashRecords(records: Uint8Array, count: number): Uint8Array {
  const recordBytes = records.length / count
  const leaves = new Uint8Array(count * 32)
  for (let at = 0; at < count; at++) {
    leaves.set(hashLeaf(records.subarray(at * recordBytes, (at + 1) * recordBytes)), at * 32)
  }
  return leaves
}

/** The first of `indices` whose leaf is not the one at `index` among `leaves`; `hashes` are theirs, in their order. */
export const findWrongGroup = (indices: number[], hashes: Uint8Array, leaves: Uint8Array): number | undefined =>
  indices.find((index, at) => {
    const leaf = hashAt(leaves, index)
    return hashAt(hashes, at).some((byte, position) => byte !== leaf[position])
  })
