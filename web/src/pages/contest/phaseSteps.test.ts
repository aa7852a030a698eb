import type { Contest, ContestPhase, ContestStatus } from '@assay/sdk'
import { expect, test } from 'vitest'
import { phaseSteps } from './phaseSteps.ts'

const schedule = { commit: 100n, reveal: 200n, test: 300n, training: 400n, evaluate: 500n, confirm: 600n }
const terms = { commitSeconds: 10, revealSeconds: 20, testSeconds: 30, evaluateSeconds: 40 }
const contest = (status: ContestStatus, phase: ContestPhase, more: Partial<Contest> = {}) =>
  ({ status, phase, schedule, terms, onTraining: false, ...more }) as Contest

const states = (...parameters: Parameters<typeof contest>) =>
  phaseSteps(contest(...parameters), undefined).map(({ state }) => state)

test.each<[ContestStatus, ContestPhase, string]>([
  ['open', 'open', 'done now next next next next next'],
  ['open', 'draw', 'done now next next next next next'],
  ['drawn', 'commit', 'done done now next next next next'],
  ['drawn', 'revealTest', 'done done done done now next next'],
  ['tested', 'confirm', 'done done done done done now next'],
  ['tested', 'finalize', 'done done done done done done now'],
  ['finalized', 'closed', 'done done done done done done done'],
  ['cancelled', 'closed', 'done skipped skipped skipped skipped skipped done'],
  ['open', 'finalize', 'done failed skipped skipped skipped skipped now'],
  ['void', 'closed', 'done failed skipped skipped skipped skipped done'],
  ['drawn', 'finalize', 'done done done done failed skipped now'],
  ['defaulted', 'closed', 'done done done done failed skipped done'],
])('%s, %s', (status, phase, expected) => {
  expect(states(status, phase).join(' ')).toBe(expected)
})

test('a contest that falls back to its training rows is scored in spite of the default', () => {
  expect(states('drawn', 'revealTraining', { onTraining: true })).toEqual([
    ...['done', 'done', 'done', 'done', 'failed', 'next', 'next'],
  ])
  expect(states('tested', 'evaluate', { onTraining: true })[5]).toBe('now')
})

test('before the draw the ends are not known, but how long each step takes', () => {
  const steps = phaseSteps(contest('open', 'open', { schedule: undefined }), undefined)
  expect(steps[2]).toEqual({ name: 'Entries', state: 'next', ends: undefined, takes: 10 })
})

test('ends are those of the schedule, of claims the time to confirm them, and of what may be over early none', () => {
  const times = { openedAt: 1n, drawnAt: 2n, closedAt: undefined }
  const ends = phaseSteps(contest('tested', 'evaluate'), times).map(step => step.ends)
  expect(ends).toEqual([1n, 2n, 100n, 200n, undefined, 500n, undefined])
  expect(phaseSteps(contest('tested', 'confirm'), times)[5]?.ends).toBe(600n)
})
