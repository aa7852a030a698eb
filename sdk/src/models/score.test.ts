import { describe, expect, test } from 'vitest'
import { defaultMetric, isRegressionMetric, metrics } from './metric.ts'
import type { Model } from './model.ts'
import { createRandom } from './random.ts'
import { randomCounts } from './randomCounts.testing.ts'
import { randomModel } from './randomModel.testing.ts'
import {
  addCounts,
  countPredictions,
  createCounts,
  packCounts,
  regressionErrors,
  scoreCounts,
  scoreModel,
  unpackCounts,
} from './score.ts'

/** Three classes; nobody is predicted to be of the last. */
const counts = Float64Array.of(5, 1, 0, 2, 7, 0, 1, 2, 0)

/** Says 1 above 100, else 0. */
const tree: Model = {
  family: 'tree',
  featureCount: 1,
  classCount: 2,
  depth: 1,
  features: Uint8Array.of(0),
  thresholds: Uint8Array.of(100),
  leaves: Uint8Array.of(0, 1),
}
const rows = {
  featureCount: 1,
  classCount: 2,
  rowCount: 4,
  features: Uint8Array.of(100, 101, 0, 255),
  labels: Uint8Array.of(0, 0, 1, 1),
}

/** Says 12, 20, 27 or 50 of the rows below. */
const regression: Model = {
  family: 'tree',
  featureCount: 1,
  classCount: 1,
  depth: 2,
  features: new Uint8Array(3),
  thresholds: Uint8Array.of(1, 0, 2),
  leaves: Uint16Array.of(12, 20, 27, 50),
}
const measured = {
  featureCount: 1,
  classCount: 1,
  rowCount: 4,
  features: Uint8Array.of(0, 1, 2, 3),
  labels: Uint16Array.of(10, 20, 30, 60),
}

describe('scoreCounts', () => {
  test('accuracy', () => {
    expect(scoreCounts(counts, 3, 'accuracy')).toBe(6666)
  })

  test('balanced accuracy is the mean of the recalls', () => {
    // (5/6 + 7/9 + 0/3) / 3 = 0.537037…
    expect(scoreCounts(counts, 3, 'balancedAccuracy')).toBe(5370)
  })

  test('macro F1 is the mean of the F1 scores', () => {
    // (10/14 + 14/19 + 0/3) / 3 = 0.483709…
    expect(scoreCounts(counts, 3, 'macroF1')).toBe(4837)
  })

  test('macro precision is the mean of the precisions', () => {
    // (5/8 + 7/10 + 0) / 3 = 0.441666…
    expect(scoreCounts(counts, 3, 'macroPrecision')).toBe(4416)
  })

  test('macro recall is the mean of the recalls', () => {
    expect(scoreCounts(counts, 3, 'macroRecall')).toBe(5370)
  })

  test('classes that do not occur do not count', () => {
    const two = Float64Array.of(3, 1, 0, 0, 4, 0, 0, 0, 0)
    expect(scoreCounts(two, 3, 'balancedAccuracy')).toBe(8750)
    // (6/7 + 8/9) / 2 = 0.873015…
    expect(scoreCounts(two, 3, 'macroF1')).toBe(8730)
  })

  test('a class that is only predicted counts, but not for balanced accuracy', () => {
    const predicted = Float64Array.of(3, 1, 0, 0)
    expect(scoreCounts(predicted, 2, 'balancedAccuracy')).toBe(7500)
    // (6/7 + 0/1) / 2 = 0.428571…
    expect(scoreCounts(predicted, 2, 'macroF1')).toBe(4285)
    expect(scoreCounts(predicted, 2, 'macroPrecision')).toBe(5000)
    expect(scoreCounts(predicted, 2, 'macroRecall')).toBe(3750)
  })

  test('thirds that add up to one round down on the way', () => {
    const thirds = Float64Array.of(1, 1, 1, 0, 1, 0, 0, 0, 1)
    expect(scoreCounts(thirds, 3, 'balancedAccuracy')).toBe(7777)
  })

  test('all right is 10000 and all wrong 0', () => {
    for (const metric of metrics.filter(each => !isRegressionMetric(each))) {
      expect(scoreCounts(Float64Array.of(3, 0, 0, 7), 2, metric)).toBe(10_000)
      expect(scoreCounts(Float64Array.of(0, 3, 7, 0), 2, metric)).toBe(0)
    }
  })

  test('a regression scores by how much its errors are below those of a constant', () => {
    const sums = countPredictions(regression, measured)
    // 1 − 15/60, and 1 − 4·113/5600 = 0.919285…
    expect(scoreCounts(sums, 1, 'meanAbsoluteError')).toBe(7500)
    expect(scoreCounts(sums, 1, 'meanSquaredError')).toBe(9192)
    expect(regressionErrors(sums)).toEqual({ meanAbsolute: 3.75, rootMeanSquare: Math.sqrt(28.25) })
  })

  test('a regression no better than a constant scores 0', () => {
    for (const metric of ['meanAbsoluteError', 'meanSquaredError'] as const) {
      expect(scoreModel(regression, { ...measured, labels: Uint16Array.of(60, 30, 20, 10) }, metric)).toBe(0)
      expect(scoreModel(regression, { ...measured, labels: new Uint16Array(4).fill(20) }, metric)).toBe(0)
      expect(scoreModel(regression, { ...measured, labels: Uint16Array.of(12, 20, 27, 50) }, metric)).toBe(10_000)
    }
  })

  test('a mean squared error is exact where a double is not', () => {
    const squares = 2 ** 53 - 1
    const score = (squared: number) =>
      scoreCounts(Float64Array.of(2 ** 20, 0, squared, 0, 0, squares), 1, 'meanSquaredError')
    expect([2 ** 52 - 1, 2 ** 52, squares - 1, squares].map(score)).toEqual([5000, 4999, 0, 0])
  })

  test('refuses to score no rows', () => {
    const empty = expect.objectContaining({ code: 'score.empty' })
    expect(() => scoreCounts(new Float64Array(4), 2, 'accuracy')).toThrow(empty)
    expect(() => scoreCounts(new Float64Array(6), 1, 'meanAbsoluteError')).toThrow(empty)
    expect(() => regressionErrors(new Float64Array(6))).toThrow(empty)
  })

  test('refuses a metric that says nothing of such counts', () => {
    const wrong = expect.objectContaining({ code: 'score.wrongMetric' })
    for (const metric of metrics) {
      const classCount = isRegressionMetric(metric) ? 2 : 1
      expect(() => scoreCounts(createCounts(classCount), classCount, metric)).toThrow(wrong)
    }
    for (const classCount of [1, 2, 64]) expect(isRegressionMetric(defaultMetric(classCount))).toBe(classCount === 1)
  })
})

describe('countPredictions', () => {
  test('counts by label, then by prediction', () => {
    expect([...countPredictions(tree, rows)]).toEqual([1, 1, 1, 1])
    expect(scoreModel(tree, rows, 'accuracy')).toBe(5000)
  })

  test('counts of parts add up to those of the whole', () => {
    const whole = countPredictions(tree, rows)
    addCounts(whole, countPredictions(tree, rows))
    expect([...whole]).toEqual([2, 2, 2, 2])
  })

  test('sums errors of a regression, from the median label if not told otherwise', () => {
    expect([...countPredictions(regression, measured)]).toEqual([4, 15, 113, 60, 120, 5000])
    expect([...countPredictions(regression, measured, 0)]).toEqual([4, 15, 113, 120, 120, 5000])
    expect([...countPredictions(regression, { ...measured, rowCount: 0, labels: new Uint16Array() })]).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
  })

  test('refuses rows that are not what the model is for', () => {
    const code = (changes: Partial<typeof rows>) => () => countPredictions(tree, { ...rows, ...changes })
    expect(code({ classCount: 3 })).toThrow(expect.objectContaining({ code: 'model.rowClasses' }))
    expect(code({ featureCount: 2 })).toThrow(expect.objectContaining({ code: 'model.rowWidth' }))
    expect(code({ labels: Uint8Array.of(0, 2, 1, 1) })).toThrow(expect.objectContaining({ code: 'score.label' }))
  })
})

describe('packed counts', () => {
  test('are big-endian uint16, or uint64 of a regression', () => {
    expect([...packCounts(Float64Array.of(1, 256, 65278, 0), 2)]).toEqual([0, 1, 1, 0, 254, 254, 0, 0])
    const sums = packCounts(Float64Array.of(258, 0, 0, 0, 0, 2 ** 53 - 1), 1)
    expect(sums).toHaveLength(48)
    expect([...sums.subarray(0, 8), ...sums.subarray(40)]).toEqual([
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      2,
      0,
      31,
      ...Array(6).fill(255),
    ])
  })

  test('come back as they were', () => {
    const random = createRandom(1)
    for (let round = 0; round < 100; round++) {
      const { classCount } = randomModel(random)
      const counts = randomCounts(random, classCount)
      expect(unpackCounts(packCounts(counts, classCount), classCount)).toEqual(counts)
    }
  })

  test('refuse what does not fit', () => {
    const tooMany = expect.objectContaining({ code: 'score.tooManyRows' })
    expect(() => packCounts(Float64Array.of(65535, 1, 0, 0), 2)).toThrow(tooMany)
    expect(() => packCounts(Float64Array.of(1, 0, 2 ** 53, 0, 0, 0), 1)).toThrow(tooMany)
    expect(() => unpackCounts(new Uint8Array(48).fill(255), 1)).toThrow(tooMany)
    expect(() => unpackCounts(new Uint8Array(8).fill(255), 2)).toThrow(tooMany)
    for (const classCount of [1, 2, 3]) {
      expect(() => unpackCounts(new Uint8Array(9), classCount)).toThrow(
        expect.objectContaining({ code: 'score.countsLength' }),
      )
    }
  })
})
