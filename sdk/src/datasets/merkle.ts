import { bytesToHex, concatBytes, type Hex, hexToBytes, keccak256, size } from 'viem'
import { AssayError } from '../errors.ts'

const HASH_BYTES = 32
const LEAF = Uint8Array.of(0)
const INNER = Uint8Array.of(1)

/** A positional Merkle tree (docs/formats.md, "Dataset"): a leaf's index is where it hangs. */
export type MerkleTree = {
  leafCount: number
  /** Leaf hashes, 32 bytes each. */
  leaves: Uint8Array
  /** The hashes of each level: the leaves, padded with zeros to a power of two, first; the root last. */
  levels: Uint8Array[]
  root: Hex
}

/** The `index`-th of hashes that stand in one array. */
export const hashAt = (hashes: Uint8Array, index: number): Uint8Array =>
  hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)

/** Hash of a leaf: `keccak256(0x00 ‖ record)`. */
export const hashLeaf = (record: Uint8Array): Uint8Array => keccak256(concatBytes([LEAF, record]), 'bytes')

const hashInner = (left: Uint8Array, right: Uint8Array) => keccak256(concatBytes([INNER, left, right]), 'bytes')

/**
 * Builds the tree over leaf hashes.
 *
 * @param leaves 32 bytes for each leaf, in index order; at least one.
 */
export function merkleTree(leaves: Uint8Array): MerkleTree {
  const leafCount = leaves.length / HASH_BYTES
  let level = new Uint8Array(HASH_BYTES * 2 ** treeDepth(leafCount))
  level.set(leaves)
  const levels = [level]
  while (level.length > HASH_BYTES) {
    const parents = new Uint8Array(level.length / 2)
    for (let index = 0; index < parents.length / HASH_BYTES; index++) {
      parents.set(hashInner(hashAt(level, 2 * index), hashAt(level, 2 * index + 1)), index * HASH_BYTES)
    }
    levels.push(parents)
    level = parents
  }
  return { leafCount, leaves, levels, root: bytesToHex(level) }
}

/**
 * The hashes that the verifier of several leaves needs, in the order in which it takes them.
 *
 * @param indices Ascending.
 * @throws AssayError `merkle.wrongIndex`
 */
export function createMultiproof(tree: MerkleTree, indices: number[]): Hex[] {
  const wrong = findWrongIndex(indices, tree.leafCount)
  if (wrong !== undefined) {
    throw new AssayError('merkle.wrongIndex', 'Leaves to open stand in ascending order, each once', {
      details: `Index ${wrong}; the tree has ${tree.leafCount} leaves, counted from 0.`,
    })
  }
  const proof: Hex[] = []
  let known = new Set(indices)
  for (const level of tree.levels.slice(0, -1)) {
    for (const index of known) {
      if (!known.has(sibling(index))) proof.push(bytesToHex(hashAt(level, sibling(index))))
    }
    known = new Set(Array.from(known, parent))
  }
  return proof
}

/**
 * Whether `leaves` are the leaf hashes at `indices` of the tree with this root and number of leaves. The proof must be used
 * up exactly.
 *
 * @example
 * ```ts
 * const leaves = [hashLeaf(Uint8Array.of(1)), hashLeaf(Uint8Array.of(2)), hashLeaf(Uint8Array.of(3))]
 * const tree = merkleTree(concatBytes(leaves))
 * const proof = createMultiproof(tree, [1])
 * verifyMultiproof(tree.root, 3, [1], [bytesToHex(leaves[1])], proof) // true
 * ```
 */
export function verifyMultiproof(
  root: Hex,
  leafCount: number,
  indices: number[],
  leaves: Hex[],
  proof: Hex[],
): boolean {
  if (indices.length === 0 || indices.length !== leaves.length) return false
  if (findWrongIndex(indices, leafCount) !== undefined) return false
  if ([...leaves, ...proof].some(hash => size(hash) !== HASH_BYTES)) return false

  const rest = proof.values()
  let known = new Map(indices.map((index, at) => [index, hexToBytes(leaves[at] ?? '0x')]))
  for (let depth = treeDepth(leafCount); depth > 0; depth--) {
    const parents: typeof known = new Map()
    for (const [index, hash] of known) {
      if (parents.has(parent(index))) continue
      const other = known.get(sibling(index)) ?? hexToBytes(rest.next().value ?? '0x')
      parents.set(parent(index), isLeft(index) ? hashInner(hash, other) : hashInner(other, hash))
    }
    known = parents
  }
  return rest.next().done === true && bytesToHex(known.get(0) ?? new Uint8Array()) === root.toLowerCase()
}

const isLeft = (index: number) => index % 2 === 0
const sibling = (index: number) => (isLeft(index) ? index + 1 : index - 1)
const parent = (index: number) => Math.floor(index / 2)

const treeDepth = (leafCount: number): number => {
  let depth = 0
  while (2 ** depth < leafCount) depth++
  return depth
}

const findWrongIndex = (indices: number[], leafCount: number): number | undefined =>
  indices.find(
    (index, at) => !Number.isInteger(index) || index >= leafCount || index <= (at === 0 ? -1 : Number(indices[at - 1])),
  )
