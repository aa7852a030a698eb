import type { Contest } from '@assay/sdk'
import { expect, test } from 'vitest'
import { entryStanding } from './entryStanding.ts'
import { payouts } from './payouts.ts'

test('a rank is paid its share less the burn, rounded as the contract does', () => {
  const contest = {
    reward: 1_001n,
    terms: { payoutBps: [7_000, 3_000], burnBps: 500 },
    ranking: [
      { entryId: 4n, payout: '0xa', scoreBps: 9_000 },
      { entryId: 1n, payout: '0xb', scoreBps: 8_000 },
    ],
  } as unknown as Contest
  expect(payouts(contest).map(({ entryId, amount }) => [entryId, amount])).toEqual([
    [4n, 665n],
    [1n, 285n],
  ])
})

test.each([
  ['commit', 'committed', 'to be revealed'],
  ['revealTest', 'committed', 'not revealed: its bond is burned'],
  ['evaluate', 'revealed', 'to be scored'],
  ['closed', 'revealed', 'not scored'],
  ['closed', 'disqualified', 'disqualified'],
  ['closed', 'scored', undefined],
] as const)('in phase %s an entry that is %s is said to be "%s"', (phase, status, says) => {
  expect(entryStanding({ phase }, { status })?.says).toBe(says)
})
