import { describe, expect, test } from 'vitest'
import type { Rows } from '../datasets/rows.ts'
import { encodeModel } from './encodeModel.ts'
import type { Model } from './model.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'
import { scoreModel } from './score.ts'
import { trainBoosting } from './trainBoosting.ts'
import { trainForest } from './trainForest.ts'
import { dealFolds, type Training, type TrainingOptions, type TrainingProgress } from './training.ts'
import { trainLinearRegression } from './trainLinearRegression.ts'
import { trainLogisticRegression } from './trainLogisticRegression.ts'
import { trainMlp } from './trainMlp.ts'
import { trainTree } from './trainTree.ts'

type Trainer = (rows: Rows, options?: TrainingOptions) => Promise<Training<Model>>

const classifiers: [string, Trainer][] = [
  ['tree', trainTree],
  ['forest', trainForest],
  ['boosting', trainBoosting],
  ['logistic regression', trainLogisticRegression],
  ['mlp', trainMlp],
]

const linearRegression: [string, Trainer] = ['linear regression', trainLinearRegression]

const regressions: [string, Trainer][] = [
  ['tree', trainTree],
  ['forest', trainForest],
  ['boosting', trainBoosting],
  linearRegression,
  ['mlp', trainMlp],
]

/** Rows that a trainer could stumble over, by what is odd about them. */
const oddRows = (): [string, Rows][] => {
  const random = createRandom(1)
  const rows = randomRows(random, 4, 3, 30)
  return [
    ['one row', randomRows(random, 2, 2, 1)],
    ['two rows', { ...randomRows(random, 2, 2, 2), labels: Uint8Array.of(0, 1) }],
    ['three rows of five classes', randomRows(random, 2, 5, 3)],
    ['one label', { ...rows, labels: new Uint8Array(30).fill(2) }],
    ['one label but for one row', { ...rows, labels: new Uint8Array(30).fill(2, 1) }],
    ['features all zero', { ...rows, features: new Uint8Array(120) }],
    ['features all 255', { ...rows, features: new Uint8Array(120).fill(255) }],
    ['more features than rows', randomRows(random, 100, 2, 10)],
    ['many features', randomRows(random, 700, 2, 12)],
    ['sixty-four classes', randomRows(random, 3, 64, 100)],
    ['one feature', randomRows(random, 1, 2, 20)],
  ]
}

const oddNumbers = (): [string, Rows][] => {
  const random = createRandom(1)
  const rows = randomRows(random, 4, 1, 30)
  return [
    ['one row', randomRows(random, 2, 1, 1)],
    ['two rows', { ...randomRows(random, 2, 1, 2), labels: Uint16Array.of(0, 65535) }],
    ['one label', { ...rows, labels: new Uint16Array(30).fill(700) }],
    ['labels all zero', { ...rows, labels: new Uint16Array(30) }],
    ['labels all 65535', { ...rows, labels: new Uint16Array(30).fill(65535) }],
    ['labels of 0 and 1', { ...rows, labels: rows.labels.map(label => label & 1) }],
    ['one label but for one row', { ...rows, labels: new Uint16Array(30).fill(65535, 1) }],
    ['features all zero', { ...rows, features: new Uint8Array(120) }],
    ['more features than rows', randomRows(random, 100, 1, 10)],
    ['many features', randomRows(random, 700, 1, 12)],
  ]
}

describe.each(classifiers)('every trainer of classes: %s', (_, train) => {
  test.each(oddRows())('makes a valid model of %s', (_, rows) => expectValidModel(train, rows))

  test('scores in the metric asked for', async () => {
    const rows = { ...randomRows(createRandom(3), 2, 2, 50), features: new Uint8Array(100), labels: new Uint8Array(50) }
    rows.labels.fill(1, 40)
    expect(await train(rows)).toMatchObject({ trainScoreBps: 8000, validationScoreBps: 8000 })
    expect(await train(rows, { metric: 'balancedAccuracy' })).toMatchObject({ trainScoreBps: 5000 })
  })
})

describe.each(regressions)('every trainer of numbers: %s', (_, train) => {
  test.each(oddNumbers())('makes a valid model of %s', (_, rows) => expectValidModel(train, rows))

  test('scores in the metric asked for', async () => {
    const rows = randomRows(createRandom(3), 2, 1, 50)
    for (const metric of ['meanAbsoluteError', 'meanSquaredError'] as const) {
      const { model, trainScoreBps } = await train(rows, { metric })
      expect(trainScoreBps).toBe(scoreModel(model, rows, metric))
    }
  })
})

describe.each([...classifiers, linearRegression])('every trainer: %s', (_, train) => {
  const classCount = train === trainLinearRegression ? 1 : 2

  test('makes the same model of the same rows and seed', async () => {
    const rows = randomRows(createRandom(2), 5, classCount, 60)
    const [first, again] = [await train(rows, { seed: 4 }), await train(rows, { seed: 4 })]
    expect(again).toEqual(first)
  })

  test('reports progress up to the end', async () => {
    const seen: TrainingProgress[] = []
    await train(randomRows(createRandom(4), 3, classCount, 40), { onProgress: progress => seen.push(progress) })
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(seen.at(-1)!.done).toBe(seen[0]!.total)
  })

  test('stops when it is told to', async () => {
    const rows = randomRows(createRandom(5), 3, classCount, 40)
    const reason = new Error('enough')
    await expect(train(rows, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)

    const controller = new AbortController()
    const seen: TrainingProgress[] = []
    const onProgress = (progress: TrainingProgress) => {
      seen.push(progress)
      controller.abort(reason)
    }
    await expect(train(rows, { onProgress, signal: controller.signal })).rejects.toBe(reason)
    expect(seen).toHaveLength(1)
  })

  test('refuses to learn from nothing', async () => {
    const none = randomRows(createRandom(6), 3, classCount, 0)
    await expect(train(none)).rejects.toMatchObject({ code: 'training.noRows' })
  })
})

async function expectValidModel(train: Trainer, rows: Rows): Promise<void> {
  const { model, trainScoreBps, validationScoreBps } = await train(rows)
  encodeModel(model)
  expect(model).toMatchObject({ featureCount: rows.featureCount, classCount: rows.classCount })
  expect(trainScoreBps).toBeGreaterThanOrEqual(0)
  expect(validationScoreBps === undefined).toBe(rows.rowCount === 1)
}

describe('dealFolds', () => {
  test('holds each row out once, and of each class as many in every fold', () => {
    const rows: Rows = {
      featureCount: 1,
      classCount: 2,
      rowCount: 40,
      features: Uint8Array.from({ length: 40 }, (_, row) => row),
      labels: Uint8Array.from({ length: 40 }, (_, row) => (row % 4 === 0 ? 1 : 0)),
    }
    const folds = dealFolds(rows, 5, createRandom(1))
    expect(folds.flatMap(fold => [...fold.heldOut.features]).sort((a, b) => a - b)).toEqual([...rows.features])
    for (const { training, heldOut } of folds) {
      expect([...training.features, ...heldOut.features].sort((a, b) => a - b)).toEqual([...rows.features])
      expect(heldOut.labels.filter(label => label === 1)).toHaveLength(2)
    }
  })

  test('deals small and large labels of a regression alike', () => {
    const rows = randomRows(createRandom(2), 1, 1, 100)
    rows.labels.set(Uint16Array.from({ length: 100 }, (_, row) => 100 * row))
    for (const { heldOut } of dealFolds(rows, 5, createRandom(1))) {
      expect(heldOut.labels).toHaveLength(20)
      expect(heldOut.labels.filter(label => label < 5000)).toHaveLength(10)
    }
  })
})
