import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { days, type Given, hours, judgeInput, type OpenInput, readTerms, usualInput } from './termsInput.ts'

const given: Given = {
  dataset: { treeRoot: '0x01', binningHash: '0x02', groups: 100, groupSize: 2, features: 4, classes: 3 },
  baseline: 4_000,
  currency: { symbol: 'ETH', decimals: 18 },
  leastDelayBlocks: 128,
  unit: days,
}
const input: OpenInput = { ...usualInput(given, 'species'), reward: '0.5' }

test('what is proposed needs a reward and nothing else', () => {
  expect(judgeInput({ ...input, reward: '' }, given)).toEqual({ reward: 'An amount of ETH above 0, such as 0.5.' })
  expect(judgeInput(input, given)).toEqual({})
  expect(readTerms(input, given)).toMatchObject({
    token: zeroAddress,
    metric: 'accuracy',
    thresholdBps: 5_500,
    reward: 5n * 10n ** 17n,
    bond: 5n * 10n ** 17n,
    submissionBond: 5n * 10n ** 15n,
    claimBond: 0n,
    challengeSeconds: 0,
    testGroups: 20,
    beaconDelayBlocks: 128,
    commitSeconds: 7 * 86_400,
    payoutBps: [10_000],
  })
})

test('on a chain of one’s own every phase takes an hour', () => {
  const local = { ...given, unit: hours }
  const terms = readTerms({ ...usualInput(local, 'species'), reward: '1' }, local)
  expect(terms).toMatchObject({
    commitSeconds: 3_600,
    revealSeconds: 3_600,
    testSeconds: 3_600,
    evaluateSeconds: 3_600,
  })
})

test('what is written is taken', () => {
  const written: OpenInput = {
    ...input,
    bond: '2',
    payouts: '60, 30, 10',
    testShare: '33.3',
    commitFor: '0.5',
    families: ['tree'],
    claimBond: '0.1',
    challengeFor: '1',
  }
  expect(judgeInput(written, given)).toEqual({})
  expect(readTerms(written, given)).toMatchObject({
    bond: 2n * 10n ** 18n,
    payoutBps: [6_000, 3_000, 1_000],
    testGroups: 33,
    commitSeconds: 43_200,
    families: ['tree'],
    claimBond: 10n ** 17n,
    challengeSeconds: 86_400,
  })
})

test.each<[keyof OpenInput, string]>([
  ['title', ' '],
  ['reward', '0'],
  ['reward', '1.0000000000000000001'],
  ['threshold', '40'],
  ['threshold', '101'],
  ['payouts', '60, 30'],
  ['payouts', '20 20 20 20 10 4 3 2 1'],
  ['payouts', '100, 0'],
  ['testShare', '100'],
  ['commitFor', '0.01'],
  ['commitFor', '366'],
  ['beaconDelay', '127'],
  ['maxModelBytes', '5'],
  ['token', '0x12'],
  ['claimBond', '1'],
  ['challengeFor', '400'],
])('refuses the %s "%s"', (field, text) => {
  expect(Object.keys(judgeInput({ ...input, [field]: text }, given))).toContain(field)
})

test('a threshold has to beat the constant guess of its own metric', () => {
  expect(judgeInput({ ...input, metric: 'balancedAccuracy', threshold: '35' }, given)).toEqual({})
  expect(judgeInput({ ...input, metric: 'accuracy', threshold: '35' }, given)).toHaveProperty('threshold')
})

test('amounts of a token that is not there are none', () => {
  expect(judgeInput({ ...input, token: zeroAddress }, { ...given, currency: undefined })).toHaveProperty('token')
})
