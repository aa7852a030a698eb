import { formatEther } from 'viem'
import { proposalStates } from '../shares/proposalState.ts'
import { type Explanations, percent } from './explanation.ts'
import { modelExplanations } from './modelErrors.ts'

const byVote = 'Shareholders vote on it: `assay model share propose`.'
const castAgain = 'Vote for, against or abstain, once, while the vote runs.'
const noQueue = () => ({ message: 'Votes of models are not queued', hint: 'Execute the proposal once it succeeded.' })
const settings = () => ({ message: 'This setting of votes is fixed', hint: byVote })

/** The errors of `Shares`, of vaults and of their governors. */
export const shareExplanations: Explanations = {
  ...modelExplanations,
  InvalidSupply: (supply, most) => ({
    message: `A supply of ${supply}: it must be 1 to ${most}`,
    hint: 'Choose another.',
  }),
  InvalidPrice: (price, least, most) => ({
    message: `A price of ${price}: it must be ${least} to ${most}`,
    hint: 'A price can be halved at most by one vote.',
  }),
  NothingToClaim: (_token, account) => ({
    message: `There is nothing to claim for ${account} in this token now`,
    hint: '`assay model share show` says what is due, and in which tokens.',
  }),
  NotAllShares: (shares, supply) => ({
    message: `${shares} of ${supply} shares: the model goes to whoever has them all`,
    hint: 'Buy the others, or buy the model out at its posted price.',
  }),
  NotBoughtOut: () => ({
    message: 'The model was not bought out: there is nothing to redeem',
    hint: '`assay model share claim` pays dividends.',
  }),
  ModelGone: () => ({
    message: 'The model has left this vault',
    hint: 'Shares are worth a part of what was paid for it: `assay model share redeem`.',
  }),
  NotGovernor: () => ({ message: 'The vault does what a vote decided, and nothing else', hint: byVote }),
  NotSelf: () => ({ message: 'Only a vote can change this', hint: byVote }),
  NotAllowed: (target, selector) => ({
    message: `A vault may not call ${selector} of ${target}`,
    hint: 'Votes are about card, licenses, rent, the price of a buy-out, and the tokens that are counted.',
  }),
  UnknownToken: token => ({
    message: `The vault does not count ${token} as dividends`,
    hint: 'A vote can add it: `assay model share propose --count-token`.',
  }),
  TokenAlreadyCounted: token => ({ message: `The vault counts ${token} already`, hint: 'There is nothing to do.' }),
  TooManyTokens: most => ({
    message: `A vault counts ${most} tokens at most`,
    hint: 'Be paid in one of those it counts.',
  }),
  GovernorAlreadyCastVote: voter => ({ message: `${voter} has voted already`, hint: 'A vote cannot be changed.' }),
  GovernorInsufficientProposerVotes: (_proposer, votes, threshold) => ({
    message: `Proposing takes ${formatEther(threshold)} shares, and there were ${formatEther(votes)}`,
    hint: 'A hundredth of all shares is needed, held since before this block.',
  }),
  GovernorNonexistentProposal: id => ({
    message: `There is no proposal ${id}`,
    hint: '`assay model share show` lists those there are.',
  }),
  GovernorUnexpectedProposalState: (_id, current) => ({
    message: `The proposal is ${proposalStates[current] ?? current}: this is not its turn`,
    hint: 'A day passes before a vote, then three days to vote; what succeeded can be executed at any time after.',
    retryable: true,
  }),
  GovernorUnableToCancel: () => ({
    message: 'This proposal cannot be cancelled by you, or not any more',
    hint: 'Who proposed it can, until the vote begins.',
  }),
  GovernorRestrictedProposer: () => ({
    message: 'The proposal names another proposer',
    hint: 'Have it proposed by whom its description names.',
  }),
  GovernorInvalidProposalLength: () => ({ message: 'A proposal has to do something', hint: 'Say what it changes.' }),
  GovernorInvalidVoteType: () => ({ message: 'This is no vote', hint: castAgain }),
  GovernorInvalidVoteParams: () => ({ message: 'A vote takes no parameters here', hint: castAgain }),
  GovernorInvalidSignature: voter => ({
    message: `The vote is not signed by ${voter}`,
    hint: 'Sign with the voter’s key.',
  }),
  GovernorInvalidQuorumFraction: (numerator, denominator) => ({
    message: `A quorum of ${percent((10_000n * numerator) / denominator)} is above 100 %`,
    hint: 'Ask for less.',
  }),
  GovernorInvalidVotingPeriod: () => ({ message: 'A vote needs time', hint: 'Choose a longer period.' }),
  GovernorOnlyExecutor: settings,
  GovernorDisabledDeposit: () => ({ message: 'A governor keeps nothing', hint: 'Pay the model instead.' }),
  GovernorProposalQueueingFailed: noQueue,
  GovernorProposalQueueingNotRequired: noQueue,
  GovernorAlreadyQueuedProposal: noQueue,
}
