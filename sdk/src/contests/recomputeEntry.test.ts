import { expect, test } from 'vitest'
import { selectRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { decodeModel } from '../models/decodeModel.ts'
import { encodeModel } from '../models/encodeModel.ts'
import { defaultMetric } from '../models/metric.ts'
import type { Family } from '../models/model.ts'
import { predictRows } from '../models/predict.ts'
import { createRandom } from '../models/random.ts'
import { randomModel, randomRows } from '../models/randomModel.testing.ts'
import { countPredictions, packCounts, scoreModel } from '../models/score.ts'
import { defaultTerms } from './contestTerms.ts'
import { findFirstDifference } from './findFirstDifference.ts'
import { recomputeEntry } from './recomputeEntry.ts'

const guess = 100

/** A model, rows in three chunks, and a contest for them. */
function setScene(family: Family, classes: number, seed: number) {
  const random = createRandom(seed)
  const model = randomModel(random, family, classes)
  const rows = randomRows(random, model.featureCount, classes, 90)
  const chunks = [0, 40, 80].map(from =>
    selectRows(
      rows,
      Array.from({ length: from < 80 ? 40 : 10 }, (_, i) => from + i),
    ),
  )
  const commitment = { treeRoot: '0x', binningHash: '0x', groups: 90, groupSize: 1 } as const
  const dataset = { ...commitment, features: model.featureCount, classes }
  const terms = { ...defaultTerms({ dataset, baseline: guess, reward: 1n }), maxModelBytes: 1_000_000 }
  return {
    model,
    rows,
    random,
    entry: { contest: { contestId: 1n, dataset, terms }, model: encodeModel(model), chunks },
  }
}

const kinds = (['linear', 'mlp', 'tree', 'forest'] as const).flatMap(family =>
  [1, 3].map((classes): [Family, number] => [family, classes]),
)

test.each(kinds)('an entry is recomputed over all chunks: %s, %i classes', (family, classes) => {
  const { model, rows, entry } = setScene(family, classes, 1)
  const counted = countPredictions(model, rows, guess)
  const counts = packCounts(counted, classes)
  expect(recomputeEntry({ ...entry, counts })).toEqual({
    rows: 90,
    correct: classes === 1 ? undefined : counted[0]! + counted[4]! + counted[8]!,
    scoreBps: scoreModel(model, rows, defaultMetric(classes), guess),
    counts,
    agrees: true,
    predictions: predictRows(model, rows),
  })
  expect(recomputeEntry({ ...entry, counts: counts.with(-1, counts.at(-1)! ^ 1) }).agrees).toBe(false)
  expect(recomputeEntry(entry).agrees).toBeUndefined()
})

test.each(kinds)(
  'the first row that an altered model predicts otherwise is found: %s, %i classes',
  (family, classes) => {
    const { model, rows, random, entry } = setScene(family, classes, 6)
    const predictions = predictRows(model, rows)
    let differing = 0
    for (let trial = 0; trial < 60; trial++) {
      const at = random.below(entry.model.length)
      const altered = entry.model.with(at, entry.model[at]! ^ (1 + random.below(255)))
      const first = findFirstDifference({ ...entry, altered })
      if (first && 'fault' in first) {
        expect(() => recomputeEntry({ ...entry, model: altered })).toThrow(first.fault)
        continue
      }
      const others = predictRows(decodeModel(altered), rows)
      const row = predictions.findIndex((prediction, i) => prediction !== others[i])
      if (row >= 0) differing++
      expect(first).toEqual(
        row < 0 ? undefined : { row, label: rows.labels[row], predictions: [predictions[row], others[row]] },
      )
    }
    expect(differing).toBeGreaterThan(0)
  },
)

test('a byte that makes it no model says what is wrong', () => {
  const { entry } = setScene('tree', 3, 3)
  const difference = findFirstDifference({ ...entry, altered: entry.model.with(0, 9) })
  expect(difference).toEqual({ fault: expect.any(AssayError) })
  expect(difference).toMatchObject({ fault: { code: 'model.version' } })
  expect(findFirstDifference({ ...entry, altered: entry.model })).toBeUndefined()
  expect(() => findFirstDifference({ ...entry, model: Uint8Array.of(9), altered: entry.model })).toThrow(AssayError)
})
