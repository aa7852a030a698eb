import { bytesToHex, type Hex, keccak256 } from 'viem'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { commitDataset } from './commitDataset.ts'
import { createMultiproof, hashAt, hashLeaf, merkleTree, verifyMultiproof } from './merkle.ts'
import { openGroups } from './openGroups.ts'
import { seededBytes } from './seededBytes.testing.ts'

const range = (length: number) => Array.from({ length }, (_, index) => index)
const randomTree = (leafCount: number, seed: number) => merkleTree(seededBytes(seed)(32 * leafCount))
const leavesAt = (tree: { leaves: Uint8Array }, indices: number[]) =>
  indices.map(index => bytesToHex(hashAt(tree.leaves, index)))

test('vectors', async () => {
  const shapes = [
    { groups: 2, groupSize: 1, features: 1, classes: 2, indices: [1] },
    { groups: 3, groupSize: 2, features: 3, classes: 2, indices: [0, 2] },
    { groups: 7, groupSize: 5, features: 4, classes: 2, indices: [0, 1, 4] },
    { groups: 8, groupSize: 5, features: 4, classes: 2, indices: range(8) },
    { groups: 33, groupSize: 3, features: 2, classes: 2, indices: [32] },
    { groups: 100, groupSize: 5, features: 30, classes: 2, indices: [3, 4, 5, 50, 98, 99] },
    { groups: 9, groupSize: 32, features: 3, classes: 1, indices: [1, 2, 7] },
  ]
  const cases = shapes.map(({ groups, groupSize, features: featureCount, classes: classCount, indices }, at) => {
    const random = seededBytes(at)
    const rowCount = groups * groupSize
    const features = random(rowCount * featureCount).map(byte => byte % 2)
    const labels =
      classCount === 1 ? Uint16Array.from(random(rowCount), byte => byte * 257) : random(rowCount).map(byte => byte % 2)
    const rows = { featureCount, classCount, rowCount, features, labels }
    const binning = {
      features: range(featureCount).map(index => ({
        kind: 'numeric' as const,
        name: `x${index}`,
        edges: [0.5],
        missing: false,
      })),
      label: classCount === 1 ? { name: 'y', offset: 0, scale: 1 } : { name: 'y', classes: ['no', 'yes'] },
    }
    const dataset = commitDataset(rows, binning, { name: 'vector', groupSize, random })
    const { records, rows: chunk, proof } = openGroups(dataset, indices)
    return {
      binningHash: dataset.binningHash,
      chunk,
      classes: classCount,
      datasetRoot: dataset.datasetRoot,
      features: featureCount,
      groupSize,
      groups,
      proof,
      records,
      treeRoot: dataset.treeRoot,
    }
  })
  await expect(`${JSON.stringify({ cases }, null, 2)}\n`).toMatchFileSnapshot('../../../vectors/merkle.json')
})

test('a leaf alone is its own root', () => {
  const tree = randomTree(1, 1)
  expect(tree.root).toBe(bytesToHex(tree.leaves))
  expect(createMultiproof(tree, [0])).toEqual([])
  expect(verifyMultiproof(tree.root, 1, [0], [tree.root], [])).toBe(true)
})

test('three leaves are padded with a zero leaf', () => {
  const tree = randomTree(3, 1)
  const [a, b, c] = leavesAt(tree, [0, 1, 2]).map(hash => hash.slice(2))
  const join = (left: string | undefined, right: string | undefined) => keccak256(`0x01${left}${right}`).slice(2)
  expect(tree.root).toBe(`0x${join(join(a, b), join(c, '00'.repeat(32)))}`)
  expect(bytesToHex(hashLeaf(Uint8Array.of(5)))).toBe(keccak256('0x0005'))
})

describe('multiproofs', () => {
  const random = createRandom(7)
  const cases = range(150).map(seed => {
    const leafCount = 1 + random.below(seed < 100 ? 20 : 200)
    const share = random.uniform()
    const drawn = range(leafCount).filter(() => random.uniform() < share)
    return { seed, leafCount, indices: drawn.length > 0 ? drawn : [random.below(leafCount)] }
  })

  test('of any leaves verify', () => {
    for (const { seed, leafCount, indices } of cases) {
      const tree = randomTree(leafCount, seed)
      const proof = createMultiproof(tree, indices)
      expect(verifyMultiproof(tree.root, leafCount, indices, leavesAt(tree, indices), proof)).toBe(true)
    }
  })

  test('fail with any leaf, hash, position or root changed', () => {
    const flip = (hash: Hex): Hex => `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}` as Hex
    for (const { seed, leafCount, indices } of cases.filter(({ leafCount }) => leafCount > 1)) {
      const tree = randomTree(leafCount, seed)
      const leaves = leavesAt(tree, indices)
      const proof = createMultiproof(tree, indices)
      const verify = (changed: { root?: Hex; indices?: number[]; leaves?: Hex[]; proof?: Hex[] }) =>
        verifyMultiproof(
          changed.root ?? tree.root,
          leafCount,
          changed.indices ?? indices,
          changed.leaves ?? leaves,
          changed.proof ?? proof,
        )
      const at = random.below(leaves.length)
      expect(verify({ root: flip(tree.root) })).toBe(false)
      expect(verify({ leaves: leaves.map((leaf, i) => (i === at ? flip(leaf) : leaf)) })).toBe(false)
      expect(verify({ leaves: leaves.slice(1) })).toBe(false)
      expect(verify({ proof: [...proof, tree.root] })).toBe(false)
      if (proof.length > 0) {
        const hashAt = random.below(proof.length)
        expect(verify({ proof: proof.map((hash, i) => (i === hashAt ? flip(hash) : hash)) })).toBe(false)
        expect(verify({ proof: proof.slice(1) })).toBe(false)
      }
      if (leaves.length > 1) {
        const [first, second, ...others] = leaves as [Hex, Hex, ...Hex[]]
        expect(verify({ leaves: [second, first, ...others] })).toBe(false)
        expect(verify({ indices: indices.toReversed(), leaves: leaves.toReversed() })).toBe(false)
      }
      const elsewhere = range(leafCount).filter(index => !indices.includes(index))
      const [moved] = elsewhere
      if (moved !== undefined && indices.length === 1) expect(verify({ indices: [moved] })).toBe(false)
    }
  })

  test.each([[[2, 1]], [[1, 1]], [[-1]], [[5]], [[0.5]]])('refuse to open %o of 5 leaves', indices => {
    const tree = randomTree(5, 1)
    expect(() => createMultiproof(tree, indices)).toThrow(expect.objectContaining({ code: 'merkle.wrongIndex' }))
    expect(verifyMultiproof(tree.root, 5, indices, leavesAt(tree, indices), [])).toBe(false)
  })

  test('need leaves, and hashes of 32 bytes', () => {
    const tree = randomTree(2, 1)
    const [leaf, other] = leavesAt(tree, [0, 1]) as [Hex, Hex]
    expect(verifyMultiproof(tree.root, 2, [], [], [])).toBe(false)
    expect(verifyMultiproof(tree.root, 2, [0], [leaf], [`${other}00`])).toBe(false)
  })
})
