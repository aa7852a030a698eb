import { type ContestTerms, type Currency, type DatasetCommitment, defaultTerms, type Family } from '@assay/sdk'
import type { Address } from 'viem'
import { toUnits } from '../arguments/amount.ts'
import { type MetricName, toMetric } from '../arguments/names.ts'

/** What `assay contest open` says of the terms; all but the reward has a default. */
export type TermsOptions = {
  reward: string
  bond?: string
  submissionBond?: string
  claimBond?: string
  token?: Address
  payouts?: number[]
  burn?: number
  onDefault?: 'split' | 'training'
  metric?: MetricName
  threshold?: number
  testShare?: number
  testRows?: number
  families?: Family[]
  maxModelBytes?: number
  beaconDelay?: number
  commitFor?: number
  revealFor?: number
  testFor?: number
  evaluateFor?: number
  challengeFor?: number
}

type Given = { commitment: DatasetCommitment; currency: Currency; baseline: number; beaconDelayBlocks: number }

/** The terms that the options ask for, with the defaults for the rest. */
export function termsFromOptions(options: TermsOptions, given: Given): ContestTerms {
  const { commitment, currency, baseline, beaconDelayBlocks } = given
  const amount = (text: string | undefined) => (text === undefined ? undefined : toUnits(text, currency))
  const onDefault =
    options.onDefault && ({ split: 'splitOverRevealed', training: 'scoreOnTraining' } as const)[options.onDefault]
  return defaultTerms({
    dataset: commitment,
    baseline,
    reward: toUnits(options.reward, currency),
    ...present({
      token: options.token,
      bond: amount(options.bond),
      submissionBond: amount(options.submissionBond),
      claimBond: amount(options.claimBond),
      payoutBps: options.payouts,
      burnBps: options.burn,
      onDefault,
      metric: options.metric && toMetric(options.metric),
      thresholdBps: options.threshold,
      testGroups: testGroups(options, commitment),
      families: options.families,
      maxModelBytes: options.maxModelBytes,
      beaconDelayBlocks: options.beaconDelay ?? beaconDelayBlocks,
      commitSeconds: options.commitFor,
      revealSeconds: options.revealFor,
      testSeconds: options.testFor,
      evaluateSeconds: options.evaluateFor,
      challengeSeconds: options.challengeFor,
    }),
  })
}

function testGroups(
  { testShare, testRows }: TermsOptions,
  { groups, groupSize }: DatasetCommitment,
): number | undefined {
  if (testRows !== undefined) return Math.ceil(testRows / groupSize)
  if (testShare !== undefined) return Math.max(1, Math.round((groups * testShare) / 10_000))
  return undefined
}

/** Leaves out what is undefined, so that it does not hide a default. */
function present<T extends object>(options: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never
}
