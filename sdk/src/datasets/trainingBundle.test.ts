import { zeroHash } from 'viem'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentId } from '../content/contentId.ts'
import type { Dataset } from './dataset.ts'
import { selectGroups } from './records.ts'
import { packRows } from './rows.ts'
import { irisDataset } from './samples.testing.ts'
import { splitTestGroups } from './split.ts'
import {
  createTrainingBundle,
  decodeTrainingBundle,
  encodeTrainingBundle,
  type TrainingBundle,
  trainingGroups,
  verifyTrainingBundle,
} from './trainingBundle.ts'

const testGroups = splitTestGroups(zeroHash, 30, 6)
let dataset: Dataset
let bundle: TrainingBundle

beforeAll(async () => {
  dataset = await irisDataset()
  bundle = createTrainingBundle(dataset, testGroups)
})

const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
const refusal = (code: string, details: unknown = expect.anything()) => expect.objectContaining({ code, details })

test('opens the training groups, and no other byte of a row or salt', () => {
  const training = trainingGroups(bundle)
  expect([...training, ...testGroups].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, group) => group),
  )
  expect(bundle.rows).toEqual(selectGroups(dataset.rows, 5, training))
  const published = Buffer.from([...packRows(bundle.rows), ...bundle.salts])
  expect(published.length).toBe(24 * (25 + 32))
  for (const group of testGroups) {
    expect(published.includes(Buffer.from(dataset.salts.subarray(group * 32, (group + 1) * 32)))).toBe(false)
  }
})

test('is read back from its bytes, which are the same each time', () => {
  const bytes = encodeTrainingBundle(bundle)
  expect(decodeTrainingBundle(bytes)).toEqual(bundle)
  expect(contentId(encodeTrainingBundle(decodeTrainingBundle(bytes)))).toBe(contentId(bytes))
})

describe('decodeTrainingBundle refuses', () => {
  const decode = (change: (file: { [key: string]: unknown }) => void) => {
    const file = JSON.parse(new TextDecoder().decode(encodeTrainingBundle(bundle)))
    change(file)
    return () => decodeTrainingBundle(new TextEncoder().encode(JSON.stringify(file)))
  }

  test.each<[string, (file: { [key: string]: unknown }) => void, string]>([
    ['test groups out of order', file => (file.testGroups = testGroups.toReversed()), 'test groups'],
    ['a test group that does not exist', file => (file.testGroups = [...testGroups.slice(1), 30]), 'test groups'],
    ['too few test groups', file => (file.testGroups = testGroups.slice(1)), '5 test groups'],
    ['lacking salts', file => (file.salts = ''), '0 of salts'],
    ['lacking leaves', file => (file.leaves = ''), '0 of leaves'],
    ['another group size', file => (file.groupSize = 4), '600 bytes of rows'],
    ['another version', file => (file.version = 2), 'version'],
    ['an unknown field', file => (file.note = 'trust me'), 'note'],
  ])('%s', (_, change, mentioned) => {
    expect(decode(change)).toThrow(refusal('trainingBundle.invalid', expect.stringContaining(mentioned)))
  })
})

describe('verifyTrainingBundle', () => {
  const verify = (changed: Partial<TrainingBundle>, groups?: number[]) => () =>
    verifyTrainingBundle(
      { ...bundle, ...changed },
      { datasetRoot: dataset.datasetRoot, ...(groups && { testGroups: groups }) },
    )

  test('returns the training rows', () => {
    expect(verify({}, testGroups)()).toEqual(bundle.rows)
    expect(verify({})()).toEqual(bundle.rows)
  })

  test('refuses another dataset', () => {
    const binning = { ...bundle.binning, label: { ...bundle.binning.label, name: 'kind' } }
    expect(verify({ binning })).toThrow(refusal('dataset.wrongRoot'))
    expect(verify({ groupSize: 4 })).toThrow(refusal('dataset.wrongRoot'))
    expect(verify({ leaves: flip(bundle.leaves, 5) })).toThrow(refusal('dataset.wrongRoot'))
    expect(() => verifyTrainingBundle(bundle, { datasetRoot: zeroHash })).toThrow(refusal('dataset.wrongRoot'))
  })

  test('names the first group whose row or salt was changed', () => {
    const training = trainingGroups(bundle)
    for (const at of [0, 9, 23]) {
      const details = expect.stringContaining(`Group ${training[at]}:`)
      expect(verify({ salts: flip(bundle.salts, at * 32 + 31) })).toThrow(refusal('dataset.wrongGroup', details))
      const rows = { ...bundle.rows, features: flip(bundle.rows.features, at * 20) }
      expect(verify({ rows })).toThrow(refusal('dataset.wrongGroup', details))
    }
  })

  test('refuses groups that stand in for others', () => {
    const [first, second] = trainingGroups(bundle) as [number, number]
    const swapped = trainingGroups(bundle).map(group => (group === first ? second : group === second ? first : group))
    const rows = selectGroups(dataset.rows, 5, swapped)
    expect(verify({ rows })).toThrow(refusal('dataset.wrongGroup'))
  })

  test('refuses a split that was not drawn', () => {
    const opened = trainingGroups(bundle)[0] as number
    const drawn = [...testGroups.slice(1), opened].toSorted((a, b) => a - b)
    const details = expect.stringMatching(`Group (${opened} is a test group|${testGroups[0]} is a training group)`)
    expect(verify({}, drawn)).toThrow(refusal('dataset.wrongSplit', details))
    expect(verify({}, testGroups.slice(1))).toThrow(
      refusal('dataset.wrongSplit', `Group ${testGroups[0]} is a training group, and is not opened`),
    )
  })
})
