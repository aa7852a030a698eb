import { expect, test } from 'vitest'
import { runSteps } from './runSteps.ts'

const run = {
  beganAt: 10n,
  beaconBlock: 99n,
  anchors: [],
  completedAt: undefined,
  endedAt: undefined,
  challengeEnds: undefined,
  checkpoints: undefined,
}
const completed = { ...run, completedAt: 20n, challengeEnds: 90n, checkpoints: 11 }

test.each([
  ['begun', run, ['done', 'now', 'next', 'next', 'next']],
  ['drawn', run, ['done', 'done', 'now', 'next', 'next']],
  ['completed', completed, ['done', 'done', 'done', 'now', 'next']],
  ['challenged', completed, ['done', 'done', 'done', 'now', 'next']],
  ['accepted', { ...completed, endedAt: 90n }, ['done', 'done', 'done', 'done', 'done']],
  ['rejected', { ...completed, endedAt: 60n }, ['done', 'done', 'done', 'done', 'failed']],
] as const)('of a run that is %s', (stage, known, states) => {
  expect(runSteps({ ...known, stage }).map(({ state }) => state)).toEqual(states)
})

test('the end of the window is a limit while it is open, and no more once the run is over', () => {
  expect(runSteps({ ...completed, stage: 'completed' })[3]).toMatchObject({ at: 90n, isLimit: true })
  expect(runSteps({ ...completed, stage: 'accepted', endedAt: 95n })[3]).not.toHaveProperty('at')
})
