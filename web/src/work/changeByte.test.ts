import { type Contest, defaultTerms } from '@assay/sdk'
import { expect, test } from 'vitest'
import { changeByte } from './changeByte.ts'

const dataset = { treeRoot: '0x', binningHash: '0x', groups: 4, groupSize: 1, features: 1, classes: 2 } as const
const contest = {
  contestId: 1n,
  dataset,
  terms: defaultTerms({ dataset, baseline: 5_000, reward: 1n }),
} as unknown as Contest
/** A tree: up to 127 it is the first class, above it the second. */
const model = Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1)
const threshold = 7
const chunk = (...bins: number[]) => ({
  featureCount: 1,
  classCount: 2,
  rowCount: bins.length,
  features: Uint8Array.from(bins),
  labels: Uint8Array.from(bins, bin => (bin > 127 ? 1 : 0)),
})

test('the first row that is predicted otherwise is counted over all chunks, and told with its bins and the new score', () => {
  const chunks = [chunk(1, 2), chunk(3, 200)]
  expect(changeByte({ contest, model, chunks, at: threshold, value: 255 })).toEqual({
    outcome: 'differs',
    row: 3,
    bins: [200],
    label: 1,
    predictions: [1, 0],
    scoreBps: 7_500,
  })
})

test('a byte that decides none of the rows changes nothing', () => {
  expect(changeByte({ contest, model, chunks: [chunk(1, 2)], at: threshold, value: 255 })).toEqual({ outcome: 'same' })
})

test('a byte that makes it no model says why', () => {
  const changed = changeByte({ contest, model, chunks: [chunk(1)], at: 0, value: 9 })
  expect(changed).toEqual({ outcome: 'noModel', fault: 'Unknown model version 9' })
})
