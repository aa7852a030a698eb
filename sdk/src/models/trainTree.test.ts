import { expect, test } from 'vitest'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainTree } from './trainTree.ts'

test.each([
  ['breast_cancer', 'accuracy', 9100],
  ['digits', 'accuracy', 7700],
  ['diabetes', 'meanSquaredError', 2500],
] as const)('learns %s to a %s of %i basis points', async (name, metric, floorBps) => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample(name, seed)
    const { model, trainScoreBps, validationScoreBps } = await trainTree(training, { seed, metric })
    expect(trainScoreBps).toBe(scoreModel(model, training, metric))
    expect(validationScoreBps).toBeGreaterThan(floorBps - 600)
    sum += scoreModel(model, test, metric)
  }
  expect(sum / 5).toBeGreaterThan(floorBps)
})

test('is as deep as it is told to be', async () => {
  const rows = randomRows(createRandom(1), 2, 2, 20)
  const { model } = await trainTree(rows, { depth: 9 })
  expect(model.depth).toBe(9)
  await expect(trainTree(rows, { depth: 11 })).rejects.toMatchObject({ code: 'model.depth' })
})

test('keeps labels as large as there are', async () => {
  const labels = Uint16Array.of(0, 0, 65535, 65535)
  const rows = { featureCount: 1, classCount: 1, rowCount: 4, features: Uint8Array.of(0, 1, 254, 255), labels }
  const { model } = await trainTree(rows, { depth: 1, minSamplesLeaf: 1 })
  expect(predictRows(model, rows)).toEqual(labels)
})

test('looks at no more features than a node can name', async () => {
  const rows = randomRows(createRandom(1), 300, 2, 50)
  for (const [row, label] of rows.labels.entries()) rows.features[row * 300 + 299] = 255 * label
  const { model, trainScoreBps } = await trainTree(rows, { depth: 2 })
  expect(model.featureCount).toBe(300)
  expect(trainScoreBps).toBeLessThan(10_000)
})
