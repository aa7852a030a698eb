import { expect, test } from 'vitest'
import { type Contest, type ContestPhase, contestPhases } from './getContest.ts'
import { nextStep } from './nextStep.ts'

const schedule = { commit: 1n, reveal: 2n, test: 3n, training: 4n, evaluate: 5n }
const inPhase = (phase: ContestPhase) => ({ phase, schedule, beaconBlock: 100n }) as Contest

test('before the draw, blocks count', () => {
  expect(nextStep(inPhase('open'))).toEqual({ verb: 'draw', who: 'anyone', fromBlock: 101n, untilBlock: 8_291n })
  expect(nextStep(inPhase('draw'))).toEqual({ verb: 'draw', who: 'anyone', untilBlock: 8_291n })
})

test.each([
  ['commit', 'commit', 'submitters', 1n],
  ['reveal', 'reveal', 'submitters', 2n],
  ['revealTest', 'revealTest', 'organizer', 3n],
  ['revealTraining', 'revealTraining', 'anyone', 4n],
  ['evaluate', 'evaluate', 'anyone', 5n],
  ['finalize', 'finalize', 'anyone', undefined],
  ['closed', 'withdraw', 'anyone', undefined],
] as const)('in phase %s it waits for %s by %s until %s', (phase, verb, who, until) =>
  expect(nextStep(inPhase(phase))).toEqual({ verb, who, ...(until && { until }) }),
)

test('every phase has a next step', () => {
  for (const phase of contestPhases) expect(nextStep(inPhase(phase)).verb).toBeDefined()
})
