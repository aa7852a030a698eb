import { describe, expect, test } from 'vitest'
import type { Model } from './model.ts'
import { createRandom } from './random.ts'
import { randomModel, randomRows } from './randomModel.testing.ts'
import { addCounts, confusionCounts, packCounts, scoreCounts, scoreModel, unpackCounts } from './score.ts'

/** Three classes; nobody is predicted to be of the last. */
const counts = Uint32Array.of(5, 1, 0, 2, 7, 0, 1, 2, 0)

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

  test('classes that do not occur do not count', () => {
    const two = Uint32Array.of(3, 1, 0, 0, 4, 0, 0, 0, 0)
    expect(scoreCounts(two, 3, 'balancedAccuracy')).toBe(8750)
    // (6/7 + 8/9) / 2 = 0.873015…
    expect(scoreCounts(two, 3, 'macroF1')).toBe(8730)
  })

  test('a class that is only predicted counts for macro F1 alone', () => {
    const predicted = Uint32Array.of(3, 1, 0, 0)
    expect(scoreCounts(predicted, 2, 'balancedAccuracy')).toBe(7500)
    // (6/7 + 0/1) / 2 = 0.428571…
    expect(scoreCounts(predicted, 2, 'macroF1')).toBe(4285)
  })

  test('thirds that add up to one round down on the way', () => {
    const thirds = Uint32Array.of(1, 1, 1, 0, 1, 0, 0, 0, 1)
    expect(scoreCounts(thirds, 3, 'balancedAccuracy')).toBe(7777)
  })

  test('all right is 10000 and all wrong 0', () => {
    for (const metric of ['accuracy', 'balancedAccuracy', 'macroF1'] as const) {
      expect(scoreCounts(Uint32Array.of(3, 0, 0, 7), 2, metric)).toBe(10_000)
      expect(scoreCounts(Uint32Array.of(0, 3, 7, 0), 2, metric)).toBe(0)
    }
  })

  test('refuses to score no rows', () => {
    expect(() => scoreCounts(new Uint32Array(4), 2, 'accuracy')).toThrow(
      expect.objectContaining({ code: 'score.empty' }),
    )
  })
})

describe('confusionCounts', () => {
  test('counts by label, then by prediction', () => {
    expect([...confusionCounts(tree, rows)]).toEqual([1, 1, 1, 1])
    expect(scoreModel(tree, rows, 'accuracy')).toBe(5000)
  })

  test('counts of parts add up to those of the whole', () => {
    const whole = confusionCounts(tree, rows)
    addCounts(whole, confusionCounts(tree, rows))
    expect([...whole]).toEqual([2, 2, 2, 2])
  })

  test('refuses rows that are not what the model is for', () => {
    const code = (changes: Partial<typeof rows>) => () => confusionCounts(tree, { ...rows, ...changes })
    expect(code({ classCount: 3 })).toThrow(expect.objectContaining({ code: 'model.rowClasses' }))
    expect(code({ featureCount: 2 })).toThrow(expect.objectContaining({ code: 'model.rowWidth' }))
    expect(code({ labels: Uint8Array.of(0, 2, 1, 1) })).toThrow(expect.objectContaining({ code: 'score.label' }))
  })
})

describe('packed counts', () => {
  test('are big-endian uint16', () => {
    expect([...packCounts(Uint32Array.of(1, 256, 65278, 0))]).toEqual([0, 1, 1, 0, 254, 254, 0, 0])
  })

  test('come back as they were', () => {
    const random = createRandom(1)
    for (let round = 0; round < 100; round++) {
      const model = randomModel(random)
      const matrix = confusionCounts(model, randomRows(random, model.featureCount, model.classCount, random.below(50)))
      expect(unpackCounts(packCounts(matrix))).toEqual(matrix)
    }
  })

  test('refuse more rows than fit and what is no square', () => {
    expect(() => packCounts(Uint32Array.of(65535, 1, 0, 0))).toThrow(
      expect.objectContaining({ code: 'score.tooManyRows' }),
    )
    for (const length of [3, 4, 9]) {
      expect(() => unpackCounts(new Uint8Array(length))).toThrow(
        expect.objectContaining({ code: 'score.countsLength' }),
      )
    }
  })
})
