import { expect, test } from 'vitest'
import type { Contest, ContestPhase } from './getContest.ts'
import { requirePhase } from './requirePhase.ts'

const inPhase = (phase: ContestPhase) => ({ contestId: 7n, phase }) as Contest

test('the right phase passes', () => {
  requirePhase(inPhase('commit'), 'commit')
  requirePhase(inPhase('revealTraining'), 'revealTest', 'revealTraining')
})

test('too early can be tried again, too late cannot', () => {
  const attempt = (phase: ContestPhase) => () => requirePhase(inPhase(phase), 'commit')
  expect(attempt('draw')).toThrow(expect.objectContaining({ code: 'contest.tooEarly', retryable: true }))
  expect(attempt('reveal')).toThrow(expect.objectContaining({ code: 'contest.tooLate', retryable: false }))
  expect(attempt('reveal')).toThrow('Contest 7 is no longer in phase commit')
})
