import { expect, test } from 'vitest'
import type { Challenge } from './getChallenge.ts'
import type { Run } from './getRun.ts'
import { nextRunStep } from './nextRunStep.ts'
import type { RunStage } from './runStage.ts'
import type { Turn } from './turn.ts'

const run = (stage: RunStage) => ({ stage, beaconBlock: 50n, completed: { challengeEnds: 100n } }) as Run
const disputed = (turn: Turn, now: bigint) =>
  nextRunStep(run('challenged'), { turn, deadline: 100n, revealEnds: 200n } as Challenge, now)

test('a run is drawn while the header of its beacon block can be proven', () => {
  expect(nextRunStep(run('begun'), undefined, 0n)).toMatchObject({ verb: 'draw', fromBlock: 51n, untilBlock: 8_241n })
  expect(nextRunStep(run('drawn'), undefined, 0n)).toEqual({ verb: 'complete', who: 'trainer' })
})

test('a completed run can be challenged until its window ends, then accepted', () => {
  const completed = (now: bigint) => nextRunStep(run('completed'), undefined, now)
  expect(completed(99n)).toMatchObject({ verb: 'challenge', who: 'anyone', until: 100n, otherwise: expect.any(String) })
  expect(completed(100n)).toEqual({ verb: 'finalize', who: 'anyone' })
})

test.each([
  ['trainer', 'respond'],
  ['challenger', 'choose'],
] as const)('a challenge waits for the %s, then for anyone to settle it', (turn, verb) => {
  expect(disputed(turn, 99n)).toMatchObject({
    verb,
    who: turn,
    until: 100n,
    otherwise: expect.stringContaining('bond'),
  })
  expect(disputed(turn, 100n)).toEqual({ verb: 'settle', who: 'anyone' })
})

test('auditors commit before the deadline, and reveal after', () => {
  expect(disputed('auditors', 99n)).toMatchObject({ verb: 'voteCommit', until: 100n })
  expect(disputed('auditors', 100n)).toMatchObject({ verb: 'voteReveal', until: 200n })
  expect(disputed('auditors', 200n)).toEqual({ verb: 'settle', who: 'anyone' })
})

test('a run that has ended leaves money to withdraw', () => {
  for (const stage of ['accepted', 'rejected'] as const) {
    expect(nextRunStep(run(stage), undefined, 0n)).toEqual({ verb: 'withdraw', who: 'anyone' })
  }
})
