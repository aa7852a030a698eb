import {
  type ContestTerms,
  type Currency,
  constantScoreBps,
  type DatasetCommitment,
  defaultTerms,
  metrics,
} from '@assay/sdk'
import { isAddress, zeroAddress } from 'viem'
import { z } from 'zod'
import { percent } from '../../components/percent.ts'
import { readAmount, readInteger, readPercent } from '../../forms/readNumber.ts'
import type { Wrong } from '../../forms/resolveBy.ts'

/** A contest as its organizer writes it. What depends on the reward may be left empty. */
export const openInputSchema = z.object({
  title: z.string(),
  description: z.string(),
  reward: z.string(),
  threshold: z.string(),
  commitFor: z.string(),
  token: z.string(),
  bond: z.string(),
  submissionBond: z.string(),
  payouts: z.string(),
  burn: z.string(),
  onDefault: z.enum(['splitOverRevealed', 'scoreOnTraining']),
  defaultCap: z.string(),
  metric: z.enum(metrics),
  testShare: z.string(),
  families: z.array(z.enum(['linear', 'mlp', 'tree', 'forest'])),
  maxModelBytes: z.string(),
  beaconDelay: z.string(),
  revealFor: z.string(),
  testFor: z.string(),
  evaluateFor: z.string(),
  claimBond: z.string(),
  challengeFor: z.string(),
})
export type OpenInput = z.infer<typeof openInputSchema>

/** What terms are written about. */
export type Given = {
  dataset: DatasetCommitment
  /** Of the dataset, by `constantGuess`. */
  baseline: number
  /** Of the token; undefined where there is none at its address. */
  currency: Currency | undefined
  leastDelayBlocks: number
  /** What times are written in. */
  unit: { name: 'hours' | 'days'; seconds: number }
}

const hour = 3_600
const day = 24 * hour
export const hours = { name: 'hours', seconds: hour } as const
export const days = { name: 'days', seconds: day } as const
const mostDelayBlocks = 50_400
const ranks = 8

/** What is proposed: the SDK's terms; on a chain of one's own, where the clock can be moved, phases as short as they may be. */
export function usualInput(about: Omit<Given, 'currency'>, label: string): OpenInput {
  const { dataset, baseline, leastDelayBlocks, unit } = about
  const short = { commitSeconds: hour, revealSeconds: hour, testSeconds: hour, evaluateSeconds: hour }
  const terms = defaultTerms({ dataset, baseline, reward: 0n, ...(unit === hours && short) })
  const time = (seconds: number) => String(seconds / unit.seconds)
  const share = (bps: number) => String(bps / 100)
  return {
    title: `Predict ${label}`,
    description: '',
    reward: '',
    threshold: share(terms.thresholdBps),
    commitFor: time(terms.commitSeconds),
    token: '',
    bond: '',
    submissionBond: '',
    payouts: '100',
    burn: share(terms.burnBps),
    onDefault: terms.onDefault,
    defaultCap: share(terms.defaultCapBps),
    metric: terms.metric,
    testShare: '20',
    families: terms.families,
    maxModelBytes: String(terms.maxModelBytes),
    beaconDelay: String(leastDelayBlocks),
    revealFor: time(terms.revealSeconds),
    testFor: time(terms.testSeconds),
    evaluateFor: time(terms.evaluateSeconds),
    claimBond: '',
    challengeFor: '',
  }
}

/** What the contract would refuse, by field; an empty object where nothing is wrong. */
export function judgeInput(input: OpenInput, given: Given): Wrong<OpenInput> {
  const { dataset, baseline, currency, leastDelayBlocks } = given
  const read = readFields(input, given)
  const symbol = currency?.symbol ?? 'the token'
  const constantBps = constantScoreBps(input.metric, dataset.classes, baseline)
  const isLeftOut = (text: string) => text.trim() === ''
  const wrong = {
    title: (input.title.trim() === '' || input.title.length > 120) && 'From 1 to 120 characters.',
    description: input.description.length > 20_000 && 'At most 20,000 characters.',
    reward: !read.reward && `An amount of ${symbol} above 0, such as 0.5.`,
    threshold:
      (read.threshold ?? 0) <= constantBps &&
      `More than ${percent(constantBps)}, which one constant guess scores, and at most 100 %.`,
    commitFor: read.commitFor === undefined && times,
    token: (read.token === undefined || !currency) && 'The address of an ERC-20 token, or nothing.',
    bond: !isLeftOut(input.bond) && read.bond === undefined && `An amount of ${symbol}, or nothing for the reward.`,
    submissionBond:
      !isLeftOut(input.submissionBond) &&
      read.submissionBond === undefined &&
      `An amount of ${symbol}, or nothing for 1 % of the reward.`,
    payouts: read.payouts === undefined && `Up to ${ranks} percentages that make 100, such as 60, 30, 10.`,
    burn: read.burn === undefined && 'From 0 to 100 %.',
    defaultCap: !read.defaultCap && 'Above 0, and at most 100 %.',
    testShare: (!read.testShare || read.testShare === 10_000) && 'Above 0 and below 100 %.',
    families: input.families.length === 0 && 'Allow one at least.',
    maxModelBytes: (read.maxModelBytes ?? 0) < 6 && 'A whole number from 6 on.',
    beaconDelay:
      ((read.beaconDelay ?? 0) < Math.max(1, leastDelayBlocks) || Number(read.beaconDelay) > mostDelayBlocks) &&
      `From ${Math.max(1, leastDelayBlocks)} to ${mostDelayBlocks.toLocaleString('en')} blocks.`,
    revealFor: read.revealFor === undefined && times,
    testFor: read.testFor === undefined && times,
    evaluateFor: read.evaluateFor === undefined && times,
    claimBond:
      isLeftOut(input.claimBond) === isLeftOut(input.challengeFor)
        ? !isLeftOut(input.claimBond) && !read.claimBond && `An amount of ${symbol} above 0, or nothing.`
        : 'Claims need both a bond and a time to challenge them.',
    challengeFor: !isLeftOut(input.challengeFor) && read.challengeFor === undefined && times,
  } satisfies Partial<Record<keyof OpenInput, string | false>>
  return Object.fromEntries(Object.entries(wrong).filter(([, message]) => message))
}

const times = 'From 1 hour to 365 days.'

/** The terms, where {@link judgeInput} finds nothing. */
export function readTerms(input: OpenInput, given: Given): ContestTerms {
  const { dataset, baseline } = given
  const { metric, families, onDefault } = input
  const read = readFields(input, given)
  const { reward = 0n, threshold = 0, testShare = 0, claimBond, challengeFor } = read
  const testGroups = Math.round((dataset.groups * testShare) / 10_000)
  const defaults = defaultTerms({ dataset, baseline, reward, metric })
  return {
    ...defaults,
    token: read.token ?? defaults.token,
    families,
    onDefault,
    thresholdBps: threshold,
    burnBps: read.burn ?? defaults.burnBps,
    defaultCapBps: read.defaultCap ?? defaults.defaultCapBps,
    bond: read.bond ?? defaults.bond,
    submissionBond: read.submissionBond ?? defaults.submissionBond,
    ...(claimBond !== undefined && challengeFor !== undefined && { claimBond, challengeSeconds: challengeFor }),
    testGroups: Math.min(dataset.groups - 1, Math.max(1, testGroups)),
    maxModelBytes: read.maxModelBytes ?? defaults.maxModelBytes,
    beaconDelayBlocks: read.beaconDelay ?? defaults.beaconDelayBlocks,
    commitSeconds: read.commitFor ?? defaults.commitSeconds,
    revealSeconds: read.revealFor ?? defaults.revealSeconds,
    testSeconds: read.testFor ?? defaults.testSeconds,
    evaluateSeconds: read.evaluateFor ?? defaults.evaluateSeconds,
    payoutBps: read.payouts ?? defaults.payoutBps,
  }
}

/** Each field's value; undefined for what is none. */
function readFields(input: OpenInput, { currency, unit }: Given) {
  const amount = (text: string) => currency && readAmount(text, currency.decimals)
  const time = (text: string) => {
    if (!/^\s*\d{1,5}(\.\d{1,3})?\s*$/.test(text)) return undefined
    const seconds = Math.round(Number(text) * unit.seconds)
    return seconds >= hour && seconds <= 365 * day ? seconds : undefined
  }
  const token = input.token.trim()
  return {
    reward: amount(input.reward),
    bond: amount(input.bond),
    submissionBond: amount(input.submissionBond),
    claimBond: amount(input.claimBond),
    token: token === '' ? zeroAddress : isAddress(token) ? token : undefined,
    threshold: readPercent(input.threshold),
    burn: readPercent(input.burn),
    defaultCap: readPercent(input.defaultCap),
    testShare: readPercent(input.testShare),
    payouts: readShares(input.payouts),
    maxModelBytes: readInteger(input.maxModelBytes),
    beaconDelay: readInteger(input.beaconDelay),
    commitFor: time(input.commitFor),
    revealFor: time(input.revealFor),
    testFor: time(input.testFor),
    evaluateFor: time(input.evaluateFor),
    challengeFor: time(input.challengeFor),
  }
}

/** Shares of the ranks, in basis points that make 10,000. */
function readShares(text: string): number[] | undefined {
  const shares = text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(readPercent)
  const read = shares.filter(share => share !== undefined && share > 0) as number[]
  const sum = read.reduce((total, share) => total + share, 0)
  return read.length === shares.length && read.length <= ranks && sum === 10_000 ? read : undefined
}
