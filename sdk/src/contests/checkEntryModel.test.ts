import { expect, test } from 'vitest'
import { encodeModel } from '../models/encodeModel.ts'
import { checkEntryModel } from './checkEntryModel.ts'
import type { Contest } from './getContest.ts'

const bytes = encodeModel({
  family: 'tree',
  featureCount: 1,
  classCount: 2,
  depth: 1,
  features: Uint8Array.of(0),
  thresholds: Uint8Array.of(127),
  leaves: Uint8Array.of(0, 1),
})

const contest = (dataset: object, terms: object) =>
  ({
    contestId: 7n,
    dataset: { features: 1, classes: 2, ...dataset },
    terms: { families: ['linear', 'tree'], maxModelBytes: 10, ...terms },
  }) as Contest

test('a model that fits is given back', () => {
  expect(checkEntryModel(contest({}, {}), bytes).family).toBe('tree')
})

test.each([
  [{ features: 4 }, {}, 'features: the model has 1, the contest 4'],
  [{ classes: 3 }, {}, 'classes: the model has 2, the contest 3'],
  [{}, { families: ['linear', 'mlp'] }, 'family: the model is tree, the contest allows linear, mlp'],
  [{}, { maxModelBytes: 9 }, 'size: the model has 10 bytes, the contest allows 9'],
])('with %o and %o it is refused', (dataset, terms, details) =>
  expect(() => checkEntryModel(contest(dataset, terms), bytes)).toThrow(
    expect.objectContaining({ code: 'contest.wrongModel', details }),
  ),
)

test('all that does not fit is said at once', () => {
  const attempt = () => checkEntryModel(contest({ features: 4, classes: 3 }, {}), bytes)
  expect(attempt).toThrow(/features.*\n.*classes/)
})

test('bytes that are no model are refused', () => {
  expect(() => checkEntryModel(contest({}, {}), bytes.slice(1))).toThrow(
    expect.objectContaining({ name: 'AssayError' }),
  )
})
