import { type Address, type ContractFunctionArgs, zeroAddress } from 'viem'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import { AssayError } from '../errors.ts'
import type { contestsAbi } from '../generated/contests.ts'
import { defaultMetric, isRegressionMetric, type Metric, metrics } from '../models/metric.ts'
import { type Family, familyIds } from '../models/model.ts'

/** What happens when the organizer withholds the test groups; in the order of the contract's enum. */
export const onDefaults = ['splitOverRevealed', 'scoreOnTraining'] as const
export type OnDefault = (typeof onDefaults)[number]

/** What an organizer promises. Amounts are in the token's smallest unit, shares and scores in basis points. */
export type ContestTerms = {
  /** The token of reward and bonds; the zero address for the chain's own coin. */
  token: Address
  metric: Metric
  onDefault: OnDefault
  families: Family[]
  /** The score that an entry must reach: more than what a constant guess does. */
  thresholdBps: number
  /** What a constant guess is: the share of the largest class in basis points; of a regression the label that guesses best. */
  baseline: number
  /** Share of each payout that is burned: the price of paying oneself. */
  burnBps: number
  /** On default, the most that one entry gets, as a share of reward and bond. */
  defaultCapBps: number
  reward: bigint
  /** The organizer's bond, lost on void and default. */
  bond: bigint
  submissionBond: bigint
  /** What a wrong claim loses; 0 where entries cannot be claimed, but are all executed. */
  claimBond: bigint
  /** Time in which a claim can be challenged; 0 likewise. */
  challengeSeconds: number
  testGroups: number
  /** Groups that one reveal brings and one evaluation runs over. */
  chunkGroups: number
  maxModelBytes: number
  beaconDelayBlocks: number
  commitSeconds: number
  revealSeconds: number
  testSeconds: number
  evaluateSeconds: number
  /** Share of the reward for each rank, up to eight; adds up to 10,000. */
  payoutBps: number[]
}

export type DefaultTermsParameters = Partial<ContestTerms> & {
  dataset: DatasetCommitment
  /** Of the dataset, by `constantGuess`. */
  baseline: number
  reward: bigint
}

const hour = 3600
const day = 24 * hour

/**
 * Terms that are fair to both sides, for whatever is not given: a fifth of the groups tests, a score well above a constant
 * guess, a bond as high as the reward, 5 % of a payout burned, a week to train and a week to evaluate.
 *
 * @example
 * ```ts
 * import { defaultTerms } from '@assay/sdk'
 *
 * const dataset = { treeRoot: '0x01', binningHash: '0x02', groups: 100, groupSize: 5, features: 30, classes: 2 } as const
 * const terms = defaultTerms({ dataset, baseline: 6274, reward: 10n ** 18n })
 * terms.testGroups // 20
 * terms.bond // 1000000000000000000n
 * ```
 */
export function defaultTerms(parameters: DefaultTermsParameters): ContestTerms {
  const { dataset, baseline, reward, ...given } = parameters
  const metric = given.metric ?? defaultMetric(dataset.classes)
  const constantBps = constantScoreBps(metric, dataset.classes, baseline)
  const testGroups = given.testGroups ?? Math.min(dataset.groups - 1, Math.max(1, Math.round(dataset.groups / 5)))
  return {
    token: zeroAddress,
    metric,
    onDefault: 'splitOverRevealed',
    families: ['linear', 'mlp', 'tree', 'forest'],
    thresholdBps: Math.min(10_000, constantBps + Math.max(100, Math.floor((10_000 - constantBps) / 4))),
    baseline,
    burnBps: 500,
    defaultCapBps: 5_000,
    reward,
    bond: reward,
    submissionBond: reward / 100n,
    claimBond: 0n,
    challengeSeconds: 0,
    chunkGroups: testGroups,
    maxModelBytes: 4_096,
    beaconDelayBlocks: 128,
    commitSeconds: 7 * day,
    revealSeconds: 2 * day,
    testSeconds: 2 * day,
    evaluateSeconds: 7 * day,
    payoutBps: [10_000],
    ...given,
    testGroups,
  }
}

/** The most that a model which says the same of every row can score, in basis points, as far as the terms know. */
export function constantScoreBps(metric: Metric, classCount: number, baseline: number): number {
  if (isRegressionMetric(metric)) return 0
  return metric === 'accuracy' ? baseline : Math.ceil(10_000 / classCount)
}

type OpenArgs = ContractFunctionArgs<typeof contestsAbi, 'payable', 'open'>
export type TermsStruct = OpenArgs[0]

/** The contract's form of the terms. */
export function encodeTerms(terms: ContestTerms): TermsStruct {
  const { families, metric, onDefault, payoutBps, beaconDelayBlocks, ...same } = terms
  if (payoutBps.length === 0 || payoutBps.length > 8) {
    throw new AssayError('contest.invalidPayouts', `There are ${payoutBps.length} payouts`, {
      hint: 'Pay 1 to 8 ranks.',
    })
  }
  return {
    ...same,
    metric: metrics.indexOf(metric),
    onDefault: onDefaults.indexOf(onDefault),
    families: families.reduce((bits, family) => bits | (1 << familyIds[family]), 0),
    beaconDelay: beaconDelayBlocks,
    payoutBps: Array.from({ length: 8 }, (_, rank) => payoutBps[rank] ?? 0) as unknown as TermsStruct['payoutBps'],
  }
}

/** The reverse of {@link encodeTerms}. */
export function decodeTerms(terms: TermsStruct): ContestTerms {
  const { families, metric, onDefault, payoutBps, beaconDelay, ...same } = terms
  return {
    ...same,
    metric: metrics[metric] as Metric,
    onDefault: onDefaults[onDefault] as OnDefault,
    families: (Object.keys(familyIds) as Family[]).filter(family => (families >> familyIds[family]) & 1),
    beaconDelayBlocks: beaconDelay,
    payoutBps: payoutBps.filter(bps => bps > 0),
  }
}
