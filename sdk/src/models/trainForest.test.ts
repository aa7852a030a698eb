import { expect, test } from 'vitest'
import { encodeModel } from './encodeModel.ts'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainForest } from './trainForest.ts'

test.each([
  ['breast_cancer', 'accuracy', 4096, 9400],
  ['wine', 'accuracy', 4096, 9650],
  ['digits', 'accuracy', 4096, 8500],
  ['digits', 'accuracy', 40_000, 9550],
  ['diabetes', 'meanSquaredError', 4096, 4000],
] as const)('learns %s to a %s of %s bytes and %i basis points', async (name, metric, maxModelBytes, floorBps) => {
  let sum = 0
  let outOfBag = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample(name, seed)
    const { model, trainScoreBps, validationScoreBps } = await trainForest(training, { seed, metric, maxModelBytes })
    expect(encodeModel(model).length).toBeLessThanOrEqual(maxModelBytes)
    expect(trainScoreBps).toBe(scoreModel(model, training, metric))
    outOfBag += validationScoreBps!
    sum += scoreModel(model, test, metric)
  }
  expect(sum / 5).toBeGreaterThan(floorBps)
  expect(Math.abs(outOfBag - sum) / 5).toBeLessThan(500)
})

test('has the trees and the depth it is told to have', async () => {
  const rows = randomRows(createRandom(1), 4, 3, 50)
  const { model } = await trainForest(rows, { trees: 7, depth: 4 })
  expect(model.trees.map(tree => tree.depth)).toEqual(Array(7).fill(4))
  await expect(trainForest(rows, { depth: 11 })).rejects.toMatchObject({ code: 'model.depth' })
  await expect(trainForest(rows, { trees: 1025 })).rejects.toMatchObject({ code: 'model.trees' })
})

test('has as many trees as fit', async () => {
  const rows = randomRows(createRandom(2), 4, 3, 50)
  const { model } = await trainForest(rows, { depth: 3, maxModelBytes: 20 + 5 * 64 + 63 })
  expect(model.trees).toHaveLength(5)
  expect(encodeModel(model)).toHaveLength(20 + 5 * 64)
  await expect(trainForest(rows, { depth: 3, maxModelBytes: 83 })).rejects.toMatchObject({
    code: 'training.noRoom',
    hint: 'Allow 84 bytes or more.',
  })
})

test.each([1, 2, 100])('keeps labels as large as there are, with %i trees', async trees => {
  const labels = Uint16Array.of(0, 0, 0, 65535, 65535, 65535)
  const features = Uint8Array.of(0, 1, 2, 253, 254, 255)
  const rows = { featureCount: 1, classCount: 1, rowCount: 6, features, labels }
  const { model } = await trainForest(rows, { trees, depth: 1, minSamplesLeaf: 1, seed: 3 })
  const predictions = predictRows(model, rows)
  expect(predictions[5]! - predictions[0]!).toBeGreaterThan(45_000)
  encodeModel(model)
})
