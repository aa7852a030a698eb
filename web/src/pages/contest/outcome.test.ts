import type { Contest } from '@assay/sdk'
import { expect, test } from 'vitest'
import { awaited } from './awaited.ts'
import { outcome } from './outcome.ts'

const contest = (more: object) =>
  ({
    status: 'finalized',
    phase: 'closed',
    ranking: [],
    entries: 2,
    revealed: 2,
    evaluated: 2,
    claims: 0,
    onTraining: false,
    ...more,
    terms: { payoutBps: [7_000, 3_000], testGroups: 5, defaultCapBps: 5_000, onDefault: 'splitOverRevealed' },
  }) as unknown as Contest

test.each([
  [{ ranking: [{ entryId: 4n }, { entryId: 1n }] }, 'Entry 4 won', 'The reward is paid by rank'],
  [{ ranking: [{ entryId: 4n }] }, 'Entry 4 won', '1 of 2 ranks were filled'],
  [{}, 'Nobody won', 'No entry met the criterion.'],
  [{ entries: 0 }, 'Nobody won', 'Nobody entered.'],
  [{ onTraining: true }, 'Nobody won', 'the organizer’s bond is burned'],
  [{ status: 'cancelled' }, 'The organizer cancelled it', 'Reward and bond go back.'],
  [{ status: 'void' }, 'It is void', 'the organizer’s bond is burned'],
  [{ status: 'defaulted' }, 'The test rows were withheld', 'split over 2 revealed entries'],
  [{ status: 'defaulted', revealed: 0 }, 'The test rows were withheld', 'the reward goes back'],
])('%o: %s, %s', (more, title, says) => {
  const told = outcome(contest(more))
  expect(told.title).toBe(title)
  expect(told.says.join(' ')).toContain(says)
})

test('what happens otherwise depends on who revealed an entry', () => {
  const waiting = { status: 'drawn', phase: 'revealTest', revealedGroups: 0 }
  expect(awaited(contest(waiting)).otherwise).toContain('split over those who revealed an entry')
  expect(awaited(contest({ ...waiting, revealed: 0 })).otherwise).toContain('the reward goes back')
})

test('claims are told apart from scores', () => {
  const scoring = { status: 'tested', phase: 'evaluate', evaluated: 0, claims: 1 }
  expect(awaited(contest(scoring)).what).toBe('Scores: 0 of 2 revealed entries are scored, 1 more claimed.')
})
