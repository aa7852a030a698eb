import { expect, test } from 'vitest'
import { encodeModel } from './encodeModel.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { splitSample } from './splitSample.testing.ts'
import { trainBoosting } from './trainBoosting.ts'

test.each([
  ['breast_cancer', 'accuracy', 9480],
  ['wine', 'accuracy', 9550],
  ['digits', 'accuracy', 9480],
  ['diabetes', 'meanSquaredError', 4000],
] as const)('learns %s to a %s of %i basis points in 4096 bytes', async (name, metric, floorBps) => {
  let sum = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const { training, test } = await splitSample(name, seed)
    const { model, trainScoreBps, validationScoreBps } = await trainBoosting(training, { seed, metric })
    expect(encodeModel(model).length).toBeLessThanOrEqual(4096)
    expect(trainScoreBps).toBe(scoreModel(model, training, metric))
    expect(validationScoreBps).toBeGreaterThan(floorBps - 600)
    sum += scoreModel(model, test, metric)
  }
  expect(sum / 5).toBeGreaterThan(floorBps)
})

test('gives every class a tree in each round, of two classes only one', async () => {
  const random = createRandom(1)
  const outputs = async (classCount: number) => {
    const { model } = await trainBoosting(randomRows(random, 3, classCount, 80), { rounds: 1, depth: 2 })
    return model.trees.map(tree => tree.output)
  }
  expect(await outputs(1)).toEqual([0])
  expect(await outputs(2)).toEqual([1])
  expect(await outputs(4)).toEqual([0, 1, 2, 3])
})

test('stops early on noise', async () => {
  const { model } = await trainBoosting(randomRows(createRandom(2), 5, 2, 300), { depth: 4 })
  expect(model.trees.length).toBeLessThan(10)
})

test('is as deep as it is told to be, and fits', async () => {
  const rows = randomRows(createRandom(3), 4, 3, 60)
  const { model } = await trainBoosting(rows, { depth: 3, maxModelBytes: 20 + 5 * 32 })
  expect(model.trees.map(tree => tree.depth)).toEqual([3, 3, 3])
  await expect(trainBoosting(rows, { depth: 11 })).rejects.toMatchObject({ code: 'model.depth' })
  await expect(trainBoosting(rows, { depth: 3, maxModelBytes: 115 })).rejects.toMatchObject({
    code: 'training.noRoom',
    hint: 'Allow 116 bytes or more.',
  })
})
