import { expect, test } from 'vitest'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainLogisticRegression } from './trainLogisticRegression.ts'

test.each([
  ['breast_cancer', 9650],
  ['iris', 9400],
  ['wine', 9400],
  ['digits', 9600],
] as const)('learns %s to %i basis points', async (name, floorBps) => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample(name, seed)
    const { model, trainScoreBps, quantization } = await trainLogisticRegression(training, { seed })
    expect(trainScoreBps).toBe(scoreModel(model, training, 'accuracy'))
    expect(quantization.errorAfter).toBe(10_000 - trainScoreBps)
    expect(quantization.laneBits).toBe(model.laneBits)
    sum += scoreModel(model, test, 'accuracy')
  }
  expect(sum / 5).toBeGreaterThan(floorBps)
})

test('noise calls for a strong penalty and a clear line for a weak one', async () => {
  const rows = randomRows(createRandom(1), 8, 2, 120)
  const noise = await trainLogisticRegression(rows)
  const clear = await trainLogisticRegression({
    ...rows,
    labels: rows.labels.map((_, row) => rows.features[row * 8]! >> 7),
  })
  expect(noise.penalty).toBe(30)
  expect(clear.penalty).toBe(0.1)
})

test('leaves numbers to linear regression', async () => {
  await expect(trainLogisticRegression(randomRows(createRandom(2), 2, 1, 9))).rejects.toMatchObject({
    code: 'training.noClasses',
  })
})
