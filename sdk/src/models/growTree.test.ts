import { describe, expect, test } from 'vitest'
import type { Rows } from '../datasets/rows.ts'
import { rankColumns } from './columns.ts'
import { cutTree, type GrownTree, growTree } from './growTree.ts'
import { labelTarget } from './members.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import type { SplitOptions } from './splitSearch.ts'

const growLabels = (rows: Rows, depth: number, options: SplitOptions = { minWeight: 1 }) =>
  growTree(rankColumns(rows), labelTarget(rows, new Float64Array(rows.rowCount).fill(1)), depth, options)

const sumsOf = (sums: Float64Array) => [...sums]

/** Class 1 where exactly one feature is above 100. */
const exclusiveOr: Rows = {
  featureCount: 2,
  classCount: 2,
  rowCount: 4,
  features: Uint8Array.of(50, 50, 50, 150, 150, 50, 150, 150),
  labels: Uint8Array.of(0, 1, 1, 0),
}

describe('growTree', () => {
  test('splits where it purifies most, halfway between bins', () => {
    const rows: Rows = {
      featureCount: 2,
      classCount: 2,
      rowCount: 6,
      features: Uint8Array.of(9, 10, 1, 20, 8, 30, 2, 41, 7, 50, 3, 60),
      labels: Uint8Array.of(0, 0, 0, 1, 1, 1),
    }
    expect(growLabels(rows, 1)).toEqual({
      depth: 1,
      features: Uint8Array.of(1),
      thresholds: Uint8Array.of(35),
      sums: Float64Array.of(3, 3, 6, 3, 0, 3, 0, 3, 3),
    })
  })

  test('splits on although the first split gains nothing', () => {
    const { leaves } = cutTree(growLabels(exclusiveOr, 2), 2, ([, ones]) => ones!)
    expect([...leaves]).toEqual([0, 1, 1, 0])
  })

  test('does not, where a split has to gain', () => {
    const { thresholds } = growLabels(exclusiveOr, 1, { minWeight: 1, minGain: 0 })
    expect([...thresholds]).toEqual([255])
  })

  test('fills up with nodes that send every row to leaves of the same sums', () => {
    const pure = { ...exclusiveOr, labels: Uint8Array.of(1, 1, 1, 1) }
    const tree = growLabels(pure, 3)
    expect([...tree.features]).toEqual(Array(7).fill(0))
    expect([...tree.thresholds]).toEqual(Array(7).fill(255))
    expect([...cutTree(tree, 3, sumsOf).leaves]).toEqual(Array(8).fill([0, 4, 4]).flat())
  })

  test('parts labels where their variance falls most', () => {
    const rows: Rows = {
      featureCount: 1,
      classCount: 1,
      rowCount: 5,
      features: Uint8Array.of(1, 2, 3, 4, 5),
      labels: Uint16Array.of(10, 12, 1000, 1010, 1020),
    }
    const tree = growLabels(rows, 1)
    expect([...tree.thresholds]).toEqual([2])
    expect([...tree.sums]).toEqual([3052, 5, 22, 2, 3030, 3])
  })

  test.each([
    [1, 'gini'],
    [2, 'gini'],
    [5, 'gini'],
    [2, 'entropy'],
    [5, 'entropy'],
  ] as const)('finds the best split of every node, over %i classes by %s', (classCount, criterion) => {
    const random = createRandom(classCount)
    for (let round = 0; round < 20; round++) {
      const rows = randomRows(random, 1 + random.below(5), classCount, 2 + random.below(300))
      const options = { minWeight: 1 + random.below(4), minSplitWeight: 2 + random.below(20), criterion }
      expectBestSplits(rows, growLabels(rows, 4, options), options)
    }
  })

  test('a deep tree cut is the shallow tree', () => {
    const rows = randomRows(createRandom(1), 5, 4, 200)
    const deep = growLabels(rows, 6)
    for (const depth of [1, 3, 5]) {
      expect(cutTree(deep, depth, sumsOf)).toEqual(cutTree(growLabels(rows, depth), depth, sumsOf))
    }
  })

  test('leaves rows of weight 0 out', () => {
    const random = createRandom(2)
    const rows = randomRows(random, 3, 1, 100)
    const weights = Float64Array.from({ length: 100 }, (_, row) => (row < 60 ? 1 : 0))
    const some = { ...rows, rowCount: 60, features: rows.features.slice(0, 180), labels: rows.labels.slice(0, 60) }
    const { sums } = growTree(rankColumns(rows), labelTarget(rows, weights), 3, { minWeight: 1 })
    expect(sums).toEqual(growLabels(some, 3).sums)
  })

  test('looks at some features only, if told to', () => {
    const rows = randomRows(createRandom(3), 6, 2, 100)
    const trees = [1, 2, 3, 4].map(seed =>
      growLabels(rows, 1, { minWeight: 1, sample: { count: 1, random: createRandom(seed) } }),
    )
    expect(new Set(trees.map(tree => tree.features[0])).size).toBeGreaterThan(1)
  })
})

/** Compares the impurity that each split leaves with what every other would, and that of none where there could be one. */
function expectBestSplits(
  rows: Rows,
  tree: GrownTree,
  options: { minWeight: number; minSplitWeight: number; criterion: keyof typeof impurities },
): void {
  const impurity = rows.classCount === 1 ? variance : impurities[options.criterion]
  const impurityOf = (some: number[]) => impurity(some.map(row => rows.labels[row]!))
  const remains = (sides: number[][]) => sides.reduce((sum, side) => sum + side.length * impurityOf(side), 0)
  const members = [Array.from({ length: rows.rowCount }, (_, row) => row)]
  for (const [node, feature] of tree.features.entries()) {
    const here = members[node]!
    const threshold = tree.thresholds[node]!
    const goesLeft = (row: number) => rows.features[row * rows.featureCount + feature]! <= threshold
    members.push(here.filter(goesLeft))
    members.push(here.filter(row => !goesLeft(row)))
    const possible = possibleSplits(rows, here).filter(sides => sides.every(side => side.length >= options.minWeight))
    const isDone = here.length < options.minSplitWeight || impurityOf(here) === 0 || possible.length === 0
    expect(threshold === 255).toBe(isDone)
    if (!isDone) expect(remains(members.slice(-2))).toBeCloseTo(Math.min(...possible.map(remains)), 6)
  }
}

function possibleSplits({ features, featureCount }: Rows, members: number[]): number[][][] {
  return Array.from({ length: featureCount }, (_, feature) => {
    const binOf = (row: number) => features[row * featureCount + feature]!
    const bins = [...new Set(members.map(binOf))]
    return bins.map(bin => [members.filter(row => binOf(row) <= bin), members.filter(row => binOf(row) > bin)])
  }).flat()
}

const impurities = {
  gini: (labels: number[]) => 1 - sharesOf(labels).reduce((sum, share) => sum + share ** 2, 0),
  entropy: (labels: number[]) => -sharesOf(labels).reduce((sum, share) => sum + share * Math.log(share), 0),
}

function sharesOf(labels: number[]): number[] {
  return [...new Set(labels)].map(label => labels.filter(other => other === label).length / labels.length)
}

function variance(labels: number[]): number {
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length
  return labels.reduce((sum, label) => sum + (label - mean) ** 2, 0) / labels.length
}
