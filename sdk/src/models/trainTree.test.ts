import { describe, expect, test } from 'vitest'
import { growTree } from './growTree.ts'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainTree } from './trainTree.ts'

/** Class 1 where exactly one feature is above 100. */
const exclusiveOr = {
  featureCount: 2,
  classCount: 2,
  rowCount: 4,
  features: Uint8Array.of(50, 50, 50, 150, 150, 50, 150, 150),
  labels: Uint8Array.of(0, 1, 1, 0),
}

describe('growTree', () => {
  test('splits where it purifies most, halfway between bins', () => {
    const rows = {
      featureCount: 2,
      classCount: 2,
      rowCount: 6,
      features: Uint8Array.of(9, 10, 1, 20, 8, 30, 2, 41, 7, 50, 3, 60),
      labels: Uint8Array.of(0, 0, 0, 1, 1, 1),
    }
    const tree = growTree(rows, 1, 1).cutAt(1)
    expect([...tree.features, ...tree.thresholds, ...tree.leaves]).toEqual([1, 35, 0, 1])
  })

  test('splits on although the first split gains nothing', () => {
    expect(predictRows(growTree(exclusiveOr, 2, 1).cutAt(2), exclusiveOr)).toEqual(exclusiveOr.labels)
  })

  test('fills up with nodes that send every row to the same class', () => {
    const pure = { ...exclusiveOr, labels: Uint8Array.of(1, 1, 1, 1) }
    const tree = growTree(pure, 3, 1).cutAt(3)
    expect([...tree.features]).toEqual(Array(7).fill(0))
    expect([...tree.thresholds]).toEqual(Array(7).fill(255))
    expect([...tree.leaves]).toEqual(Array(8).fill(1))
  })

  test('a deep tree cut is the shallow tree', () => {
    const random = createRandom(1)
    const rows = randomRows(random, 5, 4, 200)
    const deep = growTree(rows, 6, 2)
    for (const depth of [1, 3, 5]) expect(deep.cutAt(depth)).toEqual(growTree(rows, depth, 2).cutAt(depth))
  })

  test('leaves no side with fewer rows than asked', () => {
    const random = createRandom(2)
    const rows = randomRows(random, 3, 2, 40)
    const tree = growTree(rows, 1, 15).cutAt(1)
    const left = rows.features.filter((bin, i) => i % 3 === tree.features[0] && bin <= tree.thresholds[0]!).length
    expect(Math.min(left, 40 - left)).toBeGreaterThanOrEqual(15)
  })
})

describe('trainTree', () => {
  test('learns breast cancer', async () => {
    let sum = 0
    for (const seed of [1, 2, 3, 4, 5]) {
      const { training, test } = await splitSample('breast_cancer', seed)
      const { model, trainScoreBps, validationScoreBps } = await trainTree(training, { seed })
      expect(trainScoreBps).toBe(scoreModel(model, training, 'accuracy'))
      expect(validationScoreBps).toBeGreaterThan(9000)
      sum += scoreModel(model, test, 'accuracy')
    }
    expect(sum / 5).toBeGreaterThan(9200)
  })

  test('is as deep as it is told to be', async () => {
    const { model } = await trainTree(exclusiveOr, { depth: 9 })
    expect(model.depth).toBe(9)
    await expect(trainTree(exclusiveOr, { depth: 11 })).rejects.toMatchObject({ code: 'model.depth' })
  })

  test('looks at no more features than a node can name', async () => {
    const rows = randomRows(createRandom(1), 300, 2, 50)
    for (const [row, label] of rows.labels.entries()) rows.features[row * 300 + 299] = 255 * label
    const { model } = await trainTree(rows, { depth: 2 })
    expect(model.featureCount).toBe(300)
  })
})
