import { bytesToHex, concatHex, hexToBytes, keccak256, numberToHex, sliceHex, stringToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { applyBinning } from './applyBinning.ts'
import { commitDataset, defaultGroupSize } from './commitDataset.ts'
import { createBinning } from './createBinning.ts'
import { datasetCommitment } from './dataset.ts'
import { hashCommitment } from './hashCommitment.ts'
import { hashLeaf, verifyMultiproof } from './merkle.ts'
import { openGroups } from './openGroups.ts'
import { selectGroups } from './records.ts'
import { packRows, selectRows } from './rows.ts'
import { irisDataset, readSample } from './samples.testing.ts'
import { seededBytes } from './seededBytes.testing.ts'

const range = (length: number) => Array.from({ length }, (_, index) => index)

const binned = async (name: 'breast_cancer' | 'iris' | 'wine') => {
  const table = await readSample(name)
  const binning = createBinning(table)
  return { binning, rows: applyBinning(table, binning) }
}

describe('commitDataset', () => {
  test('hashes counts, tree and binning as docs/formats.md says', async () => {
    const { binning, rows } = await binned('iris')
    const dataset = commitDataset(rows, binning, { name: 'iris', groupSize: 5 })
    const binningText =
      `{"features":[${binning.features.map(({ name, ...rest }) => JSON.stringify({ edges: 'edges' in rest && rest.edges, kind: 'numeric', missing: false, name }))}],` +
      '"label":{"classes":["setosa","versicolor","virginica"],"name":"species"}}'
    expect(dataset.binningHash).toBe(keccak256(stringToHex(binningText)))
    const counts = concatHex([
      numberToHex(30, { size: 4 }),
      numberToHex(5, { size: 2 }),
      numberToHex(4, { size: 2 }),
      numberToHex(3, { size: 1 }),
    ])
    expect(dataset.datasetRoot).toBe(keccak256(concatHex(['0x02', dataset.treeRoot, counts, dataset.binningHash])))
    expect(datasetCommitment(dataset)).toEqual({
      treeRoot: dataset.treeRoot,
      binningHash: dataset.binningHash,
      groups: 30,
      groupSize: 5,
      features: 4,
      classes: 3,
    })
    expect(hashCommitment(datasetCommitment(dataset))).toBe(dataset.datasetRoot)
  })

  test('keeps every row once, but those left over', async () => {
    const { binning, rows } = await binned('breast_cancer')
    const dataset = commitDataset(rows, binning, { name: 'breast_cancer', groupSize: 5 })
    expect(dataset.groups).toBe(113)
    expect(dataset.leftOut.length).toBe(569 - 113 * 5)
    const sorted = (texts: string[]) => texts.toSorted()
    const texts = (indices: number[]) => indices.map(index => bytesToHex(packRows(selectRows(rows, [index]))))
    const left = dataset.leftOut.map(row => row - 1)
    const kept = range(dataset.rows.rowCount).map(index => bytesToHex(packRows(selectRows(dataset.rows, [index]))))
    expect(sorted([...kept, ...texts(left)])).toEqual(sorted(texts(range(569))))
    expect(dataset.leftOut).toEqual(dataset.leftOut.toSorted((a, b) => a - b))
  })

  test('unshuffled, keeps the order and leaves out the last rows', async () => {
    const { binning, rows } = await binned('wine')
    const dataset = commitDataset(rows, binning, { name: 'wine', groupSize: 5, shuffle: false })
    expect(dataset.rows).toEqual(selectRows(rows, range(175)))
    expect(dataset.leftOut).toEqual([176, 177, 178])
  })

  test('is repeatable from its randomness, and differs without', async () => {
    const { binning, rows } = await binned('iris')
    const commit = (random?: ReturnType<typeof seededBytes>) =>
      commitDataset(rows, binning, { name: 'iris', ...(random && { random }) }).datasetRoot
    expect(commit(seededBytes(1))).toBe(commit(seededBytes(1)))
    expect(commit(seededBytes(1))).not.toBe(commit(seededBytes(2)))
    expect(commit()).not.toBe(commit())
  })

  test.each([0, 256, 1.5, Number.NaN])('refuses groups of %d', async groupSize => {
    const { binning, rows } = await binned('iris')
    expect(() => commitDataset(rows, binning, { name: 'iris', groupSize })).toThrow(
      expect.objectContaining({ code: 'dataset.invalidGroupSize' }),
    )
  })

  test.each([
    [2, 1],
    [127, 1],
    [128, 2],
    [569, 8],
    [2047, 16],
    [2048, 32],
    [1e6, 32],
  ])('makes of %d rows groups of %d', (rowCount, groupSize) => {
    expect(defaultGroupSize(rowCount)).toBe(groupSize)
  })

  test('refuses fewer than two groups', async () => {
    const { binning, rows } = await binned('iris')
    expect(() => commitDataset(rows, binning, { name: 'iris', groupSize: 76 })).toThrow(
      expect.objectContaining({
        code: 'dataset.tooFewRows',
        details: '150 rows in groups of 76: 1 group; two are needed',
      }),
    )
  })
})

describe('openGroups', () => {
  test('gives records whose leaves the proof ties to the root', async () => {
    const dataset = await irisDataset()
    const recordBytes = 4 + 5 * 5 + 32
    const random = createRandom(5)
    for (let run = 0; run < 30; run++) {
      const share = random.uniform()
      const indices = range(30).filter(index => index === run || random.uniform() < share)
      const { records, rows, proof } = openGroups(dataset, indices)
      const opened = indices.map((_, at) => sliceHex(records, at * recordBytes, (at + 1) * recordBytes))
      expect(opened.map(record => Number(sliceHex(record, 0, 4)))).toEqual(indices)
      expect(rows).toBe(bytesToHex(packRows(selectGroups(dataset.rows, 5, indices))))
      for (const [at, index] of indices.entries()) {
        expect(sliceHex(opened[at]!, 4, 29)).toBe(bytesToHex(packRows(selectGroups(dataset.rows, 5, [index]))))
      }
      const leaves = opened.map(record => bytesToHex(hashLeaf(hexToBytes(record))))
      expect(verifyMultiproof(dataset.treeRoot, 30, indices, leaves, proof)).toBe(true)
    }
  })

  test.each([[[30]], [[3, 2]], [[1, 1]]])('refuses to open %o of 30 groups', async indices => {
    const dataset = await irisDataset()
    expect(() => openGroups(dataset, indices)).toThrow(expect.objectContaining({ code: 'merkle.wrongIndex' }))
  })
})
