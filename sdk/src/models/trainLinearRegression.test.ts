import { expect, test } from 'vitest'
import type { Rows } from '../datasets/rows.ts'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainLinearRegression } from './trainLinearRegression.ts'

test('learns diabetes', async () => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample('diabetes', seed)
    const { model, trainScoreBps, quantization } = await trainLinearRegression(training, { seed })
    expect(trainScoreBps).toBe(scoreModel(model, training, 'meanAbsoluteError'))
    expect(quantization.errorAfter / quantization.errorBefore).toBeLessThan(1.01)
    sum += scoreModel(model, test, 'meanSquaredError')
  }
  expect(sum / 5).toBeGreaterThan(4500)
})

test('finds the line that labels lie on', async () => {
  const random = createRandom(1)
  const rows = randomRows(random, 3, 1, 200)
  const labelOf = (_: number, row: number) => 20_000 + 30 * rows.features[3 * row]! - 50 * rows.features[3 * row + 1]!
  const labelled: Rows = { ...rows, labels: Uint16Array.from(rows.labels, labelOf) }
  const { model } = await trainLinearRegression(labelled, { penalties: [0] })
  const errors = predictRows(model, labelled).map((label, row) => Math.abs(label - labelled.labels[row]!))
  expect(Math.max(...errors)).toBeLessThanOrEqual(100)
})

test('leaves classes to logistic regression', async () => {
  await expect(trainLinearRegression(randomRows(createRandom(2), 2, 2, 9))).rejects.toMatchObject({
    code: 'training.noNumbers',
  })
})
