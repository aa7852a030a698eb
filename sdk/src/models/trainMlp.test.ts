import { expect, test } from 'vitest'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainMlp } from './trainMlp.ts'

test.each([
  ['breast_cancer', 9650],
  ['iris', 9400],
  ['wine', 9400],
] as const)('learns %s to %i basis points', async (name, floorBps) => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample(name, seed)
    const { model, trainScoreBps, quantization } = await trainMlp(training, { seed })
    expect(trainScoreBps).toBe(scoreModel(model, training, 'accuracy'))
    expect(quantization.errorAfter).toBe(10_000 - trainScoreBps)
    sum += scoreModel(model, test, 'accuracy')
  }
  expect(sum / 5).toBeGreaterThan(floorBps)
})

test('learns diabetes', async () => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample('diabetes', seed)
    const { model, trainScoreBps } = await trainMlp(training, { seed })
    expect(trainScoreBps).toBe(scoreModel(model, training, 'meanAbsoluteError'))
    sum += scoreModel(model, test, 'meanSquaredError')
  }
  expect(sum / 5).toBeGreaterThan(4500)
})

test('learns what no line can part', async () => {
  const rows = randomRows(createRandom(1), 2, 2, 300)
  const labels = rows.labels.map((_, row) => (rows.features[2 * row]! >> 7) ^ (rows.features[2 * row + 1]! >> 7))
  const { trainScoreBps } = await trainMlp({ ...rows, labels }, { weightDecay: 0.01, learningRate: 0.02 })
  expect(trainScoreBps).toBeGreaterThan(9700)
})

test('has the hidden layers it is told to have', async () => {
  const rows = randomRows(createRandom(2), 3, 4, 30)
  const { model } = await trainMlp(rows, { hidden: [5, 1, 7], maxEpochs: 3 })
  expect(model.layers.map(layer => layer.outputCount)).toEqual([5, 1, 7, 4])
  await expect(trainMlp(rows, { hidden: [] })).rejects.toMatchObject({ code: 'model.layers' })
  await expect(trainMlp(rows, { hidden: [1025] })).rejects.toMatchObject({ code: 'model.width' })
})

test('says when it ran away', async () => {
  const rows = randomRows(createRandom(3), 3, 2, 30)
  await expect(trainMlp(rows, { learningRate: 1e9 })).rejects.toMatchObject({ code: 'training.diverged' })
})
