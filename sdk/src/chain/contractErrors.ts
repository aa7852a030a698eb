import { type Abi, zeroAddress } from 'viem'
import { AssayError } from '../errors.ts'
import { explanationsOf } from './abis/explainedAbi.ts'
import { type Explanations, percent, time } from './explanation.ts'
import { tokenExplanations } from './tokenErrors.ts'

/**
 * What the code of an error starts with, by a function that no other contract has; `contest` for the rest. To look for the ABIs
 * themselves would load all of them with every page that explains an error.
 */
const topics = new Map([
  ['poolOf', 'pool'],
  ['members', 'pool'],
  ['commitModel', 'order'],
  ['begin', 'run'],
  ['mintFromRun', 'model'],
  ['grant', 'license'],
  ['sweep', 'revenue'],
  ['fulfillBasicOrder', 'sale'],
  ['split', 'share'],
  ['buyOut', 'share'],
  ['castVote', 'share'],
])

function topicOf(abi: Abi | undefined): string {
  const named = abi?.find(item => item.type === 'function' && topics.has(item.name))
  return (named?.type === 'function' && topics.get(named.name)) || 'contest'
}

const statuses = ['none', 'open', 'drawn', 'tested', 'finalized', 'cancelled', 'void', 'defaulted']
const entryStatuses = ['none', 'committed', 'revealed', 'claimed', 'scored', 'disqualified']

const explanations: Explanations = {
  TooEarly: (at, opens) => ({
    message: `Too early: this opens at ${time(opens)}, and it is ${time(at)}`,
    hint: 'Wait until then.',
    retryable: true,
  }),
  TooLate: (at, deadline) => ({
    message: `Too late: this closed at ${time(deadline)}, and it is ${time(at)}`,
    hint: '`assay contest show` says what the contest is waiting for now.',
  }),
  TooLateToCancel: (number, last) => ({
    message: `Block ${last} was the last to cancel in, and it is block ${number}: the split may be known to somebody by now`,
  }),
  UnknownContest: id => ({ message: `There is no contest ${id}`, hint: '`assay contest list` shows those there are.' }),
  UnknownEntry: (id, entry) => ({ message: `Contest ${id} has no entry ${entry}` }),
  WrongStatus: status => ({
    message: `The contest is ${statuses[status] ?? status}: this is not its turn`,
    hint: '`assay contest show` says what it is waiting for.',
  }),
  WrongEntryStatus: status => ({ message: `The entry is ${entryStatuses[status] ?? status}: this is not its turn` }),
  NotOrganizer: (caller, organizer) => ({
    message: `Only the organizer ${organizer} may do this, not ${caller}`,
    hint: 'Sign with the organizer’s key.',
  }),
  WrongAmount: (amount, expected) => ({ message: `The amount that arrived is ${amount}, and it must be ${expected}` }),
  WrongCommitment: () => ({
    message: 'The opening does not match the commitment: model, salt, payout address, submitter or contest differ',
    hint: 'Use the entry file that `assay contest commit` wrote.',
  }),
  WrongModel: (length, most) => ({
    message: `The model does not fit the contest: its family is not allowed, or its ${length} bytes are more than ${most}`,
  }),
  WrongGroup: index => ({ message: `Group ${index} is not the next group to reveal` }),
  WrongRoot: () => ({
    message: 'The rows or salts are not those that the contest committed to',
    hint: 'Use the dataset file that the contest was opened with.',
  }),
  InvalidThreshold: (threshold, constant) => ({
    message: `A threshold of ${percent(threshold)} is too low: a constant guess reaches ${percent(constant)}`,
    hint: `Ask for more than ${percent(constant)}, and at most 100 %.`,
  }),
  InvalidBaseline: (baseline, least) => ({
    message: `The largest class cannot have a share of ${percent(baseline)}: the least possible is ${percent(least)}`,
  }),
  InvalidMetric: (_metric, classes) => ({
    message: `This metric is not for ${Number(classes) === 1 ? 'a regression' : `${classes} classes`}`,
    hint: 'Score classes by accuracy and its kin, numbers by mae or mse.',
  }),
  InvalidClaimTerms: () => ({
    message: 'A claim needs both a bond and time in which it can be challenged, or neither',
    hint: 'Give both --claim-bond and --challenge-for, or none.',
  }),
  ClaimsNotAllowed: () => ({
    message: 'In this contest every entry is executed: there is nothing to claim',
    hint: 'Run it with `assay contest evaluate`.',
  }),
  NotSubmitter: (caller, submitter) => ({
    message: `Only the entry’s submitter ${submitter} may do this, not ${caller}`,
    hint: 'Sign with the submitter’s key.',
  }),
  ClaimHolds: chunk => ({ message: `Chunk ${chunk} comes to what was claimed` }),
  InvalidDelay: (blocks, least, most) => ({
    message: `A beacon delay of ${blocks} blocks: it must be ${least} to ${most}`,
  }),
  InvalidPhase: (given, least, most) => ({ message: `A phase of ${given} seconds: it must be ${least} to ${most}` }),
  InvalidPayouts: () => ({ message: 'The payouts must add up to 100 %, with the unpaid ranks last' }),
  InvalidTestGroups: (test, groups) => ({
    message: `${test} test groups of ${groups} do not make a contest`,
    hint: 'Between 1 and all but one, and at most 65,535 rows.',
  }),
  TooMuchGas: (needed, cap) => ({
    message: `The largest entry allowed would need ${needed} gas in one transaction, and the chain caps it at ${cap}`,
    hint: 'Lower the largest model size or the groups per chunk.',
  }),
  WrongHeader: number => ({
    message: `The header of block ${number} cannot be proven`,
    hint: 'It must be on this chain, in the past, and not older than 8,191 blocks.',
    retryable: true,
  }),
  ConstantRandomness: value => ({
    message: `This chain has no randomness of its own (prevRandao is ${value})`,
    hint: 'Open the contest on a chain with proof of stake.',
  }),
  NothingOwed: account => ({ message: `Nothing is owed to ${account}` }),
  FailedCall: () => ({
    message: 'The payment was refused by the address that it goes to',
    hint: 'A contract that takes no coin has to be paid otherwise.',
  }),
  InvalidMemberCount: (members, most) => ({ message: `A pool has 1 to ${most} members, not ${members}` }),
  UnorderedMember: (member, previous) => ({
    message: `${member} cannot be a member${previous === zeroAddress ? '' : ' twice'}`,
  }),
  ZeroShare: member => ({ message: `${member} has no share`, hint: 'Give it one, or leave it out.' }),
  InvalidShares: sum => ({ message: `The shares add up to ${percent(sum)}, and they must make 100 %` }),
  NothingDue: (_, member) => ({
    message: `Nothing is due to ${member} from this pool now`,
    hint: '`assay pool show` says who its members are, and what is due to each.',
  }),
}

/** The first letter, or an abbreviation that the name starts with. */
const leadingCapitals = /^[A-Z]+(?=[A-Z][a-z]|\d)|^[A-Z]/

/** The error of a revert, in words. `abi` is that of the contract that was called. */
export function contractError(name: string, args: readonly unknown[], cause: unknown, abi?: Abi): AssayError {
  const topic = topicOf(abi)
  const explain = explanationsOf(abi)[name] ?? explanations[name] ?? tokenExplanations[name]
  const { message, hint, retryable } = explain?.(...args) ?? { message: `The contract refused: ${name}` }
  const code = `${topic}.${name.replace(leadingCapitals, capitals => capitals.toLowerCase())}`
  return new AssayError(code, message, {
    details: `${name}(${args.map(String).join(', ')})`,
    cause,
    ...(hint && { hint }),
    ...(retryable && { retryable }),
  })
}
