import { expect, test } from 'vitest'
import { termsFromOptions } from './termsFromOptions.ts'

const commitment = {
  treeRoot: '0x01',
  binningHash: '0x02',
  groups: 100,
  groupSize: 5,
  features: 30,
  classes: 2,
} as const
const given = { commitment, currency: { symbol: 'ETH', decimals: 18 }, baseline: 6_274, beaconDelayBlocks: 128 }

test('a reward is enough: the rest has defaults', () => {
  const terms = termsFromOptions({ reward: '1' }, given)
  expect(terms).toMatchObject({ reward: 10n ** 18n, bond: 10n ** 18n, metric: 'accuracy', testGroups: 20 })
  expect(Object.values(terms)).not.toContain(undefined)
})

test('every option reaches its term', () => {
  const token = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
  const options = {
    reward: '1',
    bond: '2',
    submissionBond: '0.5',
    token,
    payouts: [6_000, 4_000],
    burn: 0,
    onDefault: 'training',
    metric: 'macro-f1',
    threshold: 9_000,
    families: ['tree'],
    maxModelBytes: 100,
    beaconDelay: 200,
    commitFor: 1,
    revealFor: 2,
    testFor: 3,
    evaluateFor: 4,
  } as const
  expect(termsFromOptions({ ...options, payouts: [6_000, 4_000], families: ['tree'] }, given)).toMatchObject({
    bond: 2n * 10n ** 18n,
    submissionBond: 5n * 10n ** 17n,
    token,
    payoutBps: [6_000, 4_000],
    burnBps: 0,
    onDefault: 'scoreOnTraining',
    metric: 'macroF1',
    thresholdBps: 9_000,
    families: ['tree'],
    maxModelBytes: 100,
    beaconDelayBlocks: 200,
    commitSeconds: 1,
    revealSeconds: 2,
    testSeconds: 3,
    evaluateSeconds: 4,
  })
})

test('test rows fill whole groups, and a share is of groups', () => {
  expect(termsFromOptions({ reward: '1', testRows: 31 }, given).testGroups).toBe(7)
  expect(termsFromOptions({ reward: '1', testShare: 3_330 }, given).testGroups).toBe(33)
  expect(termsFromOptions({ reward: '1', testShare: 10 }, given).testGroups).toBe(1)
})
