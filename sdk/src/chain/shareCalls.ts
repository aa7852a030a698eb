import type { Hex } from 'viem'
import type { governorsAbi } from '../generated/governors.ts'
import type { modelGovernorAbi } from '../generated/modelGovernor.ts'
import type { sharesAbi } from '../generated/shares.ts'
import type { shareVaultAbi } from '../generated/shareVault.ts'
import { decodeAct, describeAct } from '../shares/shareholderAct.ts'
import { supports } from '../shares/voteProposal.ts'
import { type Description, type Descriptions, takes } from './callDescription.ts'

/** What each function of `Shares` does. */
export const shareCalls: Descriptions<typeof sharesAbi> = {
  split: ([modelId, { name, symbol }]) => ({
    title: `Divide model ${modelId} into shares`,
    says: [
      `It goes into a vault, and all shares of it, ${name} (${symbol}), are yours to give or sell.`,
      'What it earns is due to whoever holds the shares then. Card, licenses and rent are changed by their votes alone.',
      'Whoever pays the price that you post takes the model out. You get it back otherwise only with all shares in one hand.',
    ],
    pays: [],
  }),
}

/** And of what deploys governors. */
export const governorsCalls: Descriptions<typeof governorsAbi> = {
  deploy: ([vault]) => ({
    title: 'Deploy the governor of a vault',
    says: [`Shareholders of ${vault} can vote from then on. It is the same whoever deploys it.`],
    pays: [],
  }),
}

const byVote: Description = {
  title: 'Do what a vote decided',
  says: ['Only the governor of the vault can do this.'],
  pays: [],
}
const moves = (to: string): Description => ({
  title: 'Give shares away',
  says: [
    `They are of ${to} from then on, for nothing, with their votes and with dividends to come. Those that arrived stay yours.`,
  ],
  pays: [],
})
const delegates = (to: string): Description => ({
  title: 'Let somebody vote with your shares',
  says: [`${to} votes with them from now on, until you say otherwise. They stay yours.`],
  pays: [],
})
const allows = (spender: string): Description => ({
  title: 'Let shares be moved',
  says: [`${spender} may move that many shares of the owner, wherever it likes.`],
  pays: [],
})

/** And of one vault. */
export const vaultCalls: Descriptions<typeof shareVaultAbi> = {
  claim: ([, account]) => ({
    title: 'Claim dividends',
    says: [`All that is due is paid to ${account}, whoever signs.`],
    pays: [],
  }),
  buyOut: ([maxPrice], along) => {
    const { shares } = along.context
    const taken = takes(along, 'payment', shares && { token: shares.token, amount: maxPrice })
    return {
      title: shares ? `Buy out model ${shares.modelId}` : 'Buy a model out',
      says: [
        'The model is yours from then on. The price is paid for good, and waits for the shareholders.',
        'What it earned before stays theirs.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  redeem: () => ({
    title: 'Redeem shares',
    says: [
      'All your shares are burned, for their part of what was paid for the model. Dividends can be claimed still.',
    ],
    pays: [],
  }),
  reunite: () => ({
    title: 'Take the model out of its vault',
    says: ['All shares, which are yours, are burned, and the model is yours again.'],
    pays: [],
  }),
  act: () => byVote,
  setBuyout: () => byVote,
  addToken: () => byVote,
  delegate: ([to]) => delegates(to),
  delegateBySig: ([to]) => delegates(to),
  approve: ([spender]) => allows(spender),
  permit: ([, spender]) => allows(spender),
  transfer: ([to]) => moves(to),
  transferFrom: ([, to]) => moves(to),
}

const votes = (proposalId: bigint, support: number): Description => ({
  title: `Vote on proposal ${shorten(proposalId)}`,
  says: [
    `You vote ${supports[support] ?? support}, with all shares that were yours, or lent to you, when the vote began.`,
    'It is public, and cannot be changed.',
  ],
  pays: [],
})
const internal: Description = {
  title: 'Change how votes are held',
  says: ['Only a vote itself can do this.'],
  pays: [],
}
const receives: Description = {
  title: 'Give a token to a governor',
  says: ['Nothing can be done with it there.'],
  pays: [],
}

const shorten = (proposalId: bigint) => {
  const digits = String(proposalId)
  return digits.length > 8 ? `${digits.slice(0, 8)}…` : digits
}

/** And of the governor of a vault. */
export const governorCalls: Descriptions<typeof modelGovernorAbi> = {
  propose: ([, , calldatas, description]) => ({
    title: 'Propose to the shareholders',
    says: [
      `They read: ${quote(description)}.`,
      ...calldatas.map(describeActCall),
      'A day passes before the vote, which takes three days.',
    ],
    pays: [],
  }),
  castVote: ([proposalId, support]) => votes(proposalId, support),
  castVoteWithReason: ([proposalId, support]) => votes(proposalId, support),
  castVoteWithReasonAndParams: ([proposalId, support]) => votes(proposalId, support),
  castVoteBySig: ([proposalId, support]) => votes(proposalId, support),
  castVoteWithReasonAndParamsBySig: ([proposalId, support]) => votes(proposalId, support),
  execute: ([, , calldatas]) => ({
    title: 'Do what the shareholders decided',
    says: ['The vote was for it.', ...calldatas.map(describeActCall)],
    pays: [],
  }),
  cancel: () => ({
    title: 'Cancel a proposal',
    says: ['It is not voted on. It was yours, and the vote has not begun.'],
    pays: [],
  }),
  queue: () => internal,
  relay: () => internal,
  setProposalThreshold: () => internal,
  setVotingDelay: () => internal,
  setVotingPeriod: () => internal,
  updateQuorumNumerator: () => internal,
  onERC721Received: () => receives,
  onERC1155Received: () => receives,
  onERC1155BatchReceived: () => receives,
}

const quote = (text: string) => `“${text}”`

function describeActCall(call: Hex): string {
  const act = decodeAct(call)
  return act ? describeAct(act) : 'It has the governor call what no vault does. Do not sign it.'
}
