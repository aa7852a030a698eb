import { expect, test } from 'vitest'
import { AssayError } from '../errors.ts'
import { decodeTerms, defaultTerms, encodeTerms } from './contestTerms.ts'

const dataset = { treeRoot: '0x01', binningHash: '0x02', groups: 114, groupSize: 5, features: 30, classes: 2 } as const

test('terms come back from the contract’s form as they went in', () => {
  const terms = defaultTerms({
    dataset,
    baseline: 6274,
    reward: 10n ** 18n,
    metric: 'macroF1',
    onDefault: 'scoreOnTraining',
    families: ['tree', 'mlp'],
    payoutBps: [6000, 3000, 1000],
  })
  expect(decodeTerms(encodeTerms(terms))).toEqual({ ...terms, families: ['mlp', 'tree'] })
})

test('default terms ask for more than a constant guess, under every metric', () => {
  for (const baseline of [5000, 6274, 9000, 9990]) {
    const { thresholdBps } = defaultTerms({ dataset, baseline, reward: 1n })
    expect(thresholdBps).toBeGreaterThan(baseline)
    expect(thresholdBps).toBeLessThanOrEqual(10_000)
  }
  expect(defaultTerms({ dataset, baseline: 9000, reward: 1n, metric: 'balancedAccuracy' }).thresholdBps).toBe(6250)
})

test('default terms test on a fifth of the groups, and always leave some to train on', () => {
  expect(defaultTerms({ dataset, baseline: 6274, reward: 1n }).testGroups).toBe(23)
  expect(defaultTerms({ dataset: { ...dataset, groups: 2 }, baseline: 6274, reward: 1n }).testGroups).toBe(1)
})

test('a payout for nobody or for nine ranks is refused', () => {
  const terms = defaultTerms({ dataset, baseline: 6274, reward: 1n })
  for (const payoutBps of [[], Array(9).fill(1111)]) {
    expect(() => encodeTerms({ ...terms, payoutBps })).toThrow(AssayError)
  }
})
