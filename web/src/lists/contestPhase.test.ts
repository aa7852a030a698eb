import type { ContestRecord } from '@assay/sdk'
import { expect, test } from 'vitest'
import { contestMoment } from './contestPhase.ts'

const drawn = {
  status: 'drawn',
  thresholdBps: 8_000,
  bestScoreBps: undefined,
  commitEnds: 100n,
  revealEnds: 200n,
  testEnds: 300n,
  evaluateEnds: 400n,
} as ContestRecord

test.each([
  [99n, 'takes entries', 100n],
  [100n, 'entries are revealed', 200n],
  [200n, 'test rows are revealed', 300n],
  [399n, 'entries are scored', 400n],
  [400n, 'waits to be finalized', undefined],
])('a drawn contest at %i %s', (now, says, until) => {
  expect(contestMoment(drawn, now)).toMatchObject({ says, ...(until && { until }) })
})

test('once the test rows are there, nobody waits for them', () => {
  expect(contestMoment({ ...drawn, status: 'tested' }, 250n)).toMatchObject({ says: 'entries are scored', until: 400n })
})

test('one without a score that meets the criterion has no winner', () => {
  const finalized: ContestRecord = { ...drawn, status: 'finalized' }
  expect(contestMoment(finalized, 500n).says).toBe('ended without a winner')
  expect(contestMoment({ ...finalized, bestScoreBps: 7_999 }, 500n).says).toBe('ended without a winner')
  expect(contestMoment({ ...finalized, bestScoreBps: 8_000 }, 500n).says).toBe('won and paid')
})
