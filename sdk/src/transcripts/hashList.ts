import { bytesToHex, type Hex, hexToBytes } from 'viem'
import { HASH_BYTES, hashAll } from './sha256.ts'

const INNER = 1
const LIST = 3

/**
 * The levels of a positional tree over leaf hashes, the leaves first and the root last. It is padded to a power of two with
 * leaves of zeros, which only `pads` holds: one hash for each level.
 */
export type HashTree = { levels: Uint8Array[]; pads: Uint8Array[] }

/** @param leaves 32 bytes each. */
export async function hashTree(leaves: Uint8Array): Promise<HashTree> {
  let pad: Uint8Array = new Uint8Array(HASH_BYTES)
  let level = leaves.length === 0 ? pad : leaves
  const [levels, pads] = [[level], [pad]]
  const node = new Uint8Array(1 + 2 * HASH_BYTES)
  node[0] = INNER
  while (level.length > HASH_BYTES) {
    const [below, filler] = [level, pad]
    const join = (left: Uint8Array, right: Uint8Array) => {
      node.set(left, 1)
      node.set(right, 1 + HASH_BYTES)
      return node
    }
    const count = Math.ceil(below.length / HASH_BYTES / 2)
    level = await hashAll(count, index => join(hashAt(below, 2 * index), hashAt(below, 2 * index + 1, filler)))
    pad = await hashAll(1, () => join(filler, filler))
    levels.push(level)
    pads.push(pad)
  }
  return { levels, pads }
}

/** Hash of a list (docs/formats.md, "Transcript"): the root of its tree, and how many leaves that has. */
export async function hashList(leaves: Uint8Array): Promise<Hex> {
  const { levels } = await hashTree(leaves)
  const message = new Uint8Array(9 + HASH_BYTES)
  message[0] = LIST
  new DataView(message.buffer).setBigUint64(1, BigInt(leaves.length / HASH_BYTES))
  message.set(levels.at(-1)!, 9)
  return bytesToHex(await hashAll(1, () => message))
}

/** The hashes beside the way from a leaf to the root, the leaf's neighbour first. */
export function proveLeaf({ levels, pads }: HashTree, index: number): Hex[] {
  return levels
    .slice(0, -1)
    .map((level, height) => bytesToHex(hashAt(level, (Math.floor(index / 2 ** height) ^ 1) >>> 0, pads[height])))
}

/** Hashes as one array, as lists and trees take them. */
export const packHashes = (hashes: readonly Hex[]): Uint8Array => {
  const packed = new Uint8Array(HASH_BYTES * hashes.length)
  for (const [index, hash] of hashes.entries()) packed.set(hexToBytes(hash, { size: HASH_BYTES }), HASH_BYTES * index)
  return packed
}

const hashAt = (hashes: Uint8Array, index: number, pad?: Uint8Array): Uint8Array =>
  pad !== undefined && HASH_BYTES * index >= hashes.length
    ? pad
    : hashes.subarray(HASH_BYTES * index, HASH_BYTES * (index + 1))
