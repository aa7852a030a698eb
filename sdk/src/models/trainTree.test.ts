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

test('splits nodes of enough rows only', async () => {
  const rows = randomRows(createRandom(2), 3, 4, 60)
  const splitsOf = async (minSamplesSplit: number) => {
    const { model } = await trainTree(rows, { depth: 6, minSamplesLeaf: 1, minSamplesSplit })
    return model.thresholds.filter(threshold => threshold < 255).length
  }
  expect(await splitsOf(61)).toBe(0)
  expect(await splitsOf(60)).toBe(1)
  expect(await splitsOf(10)).toBeLessThan(await splitsOf(2))
})

test('splits by entropy where it is told to', async () => {
  const rows = randomRows(createRandom(3), 6, 5, 80)
  const [gini, entropy] = await Promise.all(
    (['gini', 'entropy'] as const).map(criterion => trainTree(rows, { depth: 4, criterion })),
  )
  expect(entropy!.model).not.toEqual(gini!.model)
})

test.each([{ minSamplesSplit: 1 }, { minSamplesLeaf: 0 }, { minSamplesLeaf: 1.5 }])('refuses %o', async rules => {
  const rows = randomRows(createRandom(1), 2, 2, 20)
  await expect(trainTree(rows, rules)).rejects.toMatchObject({ code: 'training.invalidRule' })
})

test('refuses the entropy of a regression', async () => {
  const rows = randomRows(createRandom(1), 2, 1, 20)
  await expect(trainTree(rows, { criterion: 'entropy' })).rejects.toMatchObject({ code: 'training.invalidRule' })
})
