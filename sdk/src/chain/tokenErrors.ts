import type { Explanations } from './explanation.ts'

const notTheirs = (what: string) => ({
  message: `This moves ${what} of somebody else, who did not allow it`,
  hint: 'Sign with the owner’s key, or have the owner approve it.',
})
const noAddress = (address: string) => ({
  message: `${address} cannot take part in this`,
  hint: 'Name an address that can hold such a token.',
})
const expired = () => ({ message: 'The signature has expired', hint: 'Sign again, with a later deadline.' })
const forged = () => ({ message: 'The signature is not of whom it should be', hint: 'Sign with the right key.' })
const outOfRange = () => ({ message: 'A number is larger than the contract can keep', hint: 'Give a smaller one.' })
const shortOfCoin = () => ({
  message: 'The contract does not hold enough of the chain’s coin',
  hint: 'Withdraw less, or later.',
})

/** The errors of the standard tokens, and of what they are made of (OpenZeppelin). */
export const tokenExplanations: Explanations = {
  ERC721NonexistentToken: id => ({
    message: `There is no model ${id}`,
    hint: 'Models are numbered from 1; the market’s page shows those there are.',
  }),
  ERC721IncorrectOwner: (_sender, id, owner) => ({
    message: `Model ${id} belongs to ${owner}`,
    hint: 'Only its owner can do this.',
  }),
  ERC721InsufficientApproval: (operator, id) => ({
    message: `${operator} may not move or lend model ${id}`,
    hint: 'Sign with the owner’s key, or have the owner approve it.',
  }),
  ERC721InvalidApprover: approver => ({
    message: `${approver} is not the owner, and cannot allow this`,
    hint: 'Sign with the owner’s key.',
  }),
  ERC721InvalidOperator: noAddress,
  ERC721InvalidOwner: noAddress,
  ERC721InvalidReceiver: noAddress,
  ERC721InvalidSender: noAddress,
  ERC1155InsufficientBalance: (sender, balance, needed) => ({
    message: `${sender} holds ${balance} of this license, and ${needed} would be moved`,
    hint: '`assay model license list` shows who holds which.',
  }),
  ERC1155InvalidApprover: noAddress,
  ERC1155InvalidArrayLength: (ids, values) => ({
    message: `${ids} licenses and ${values} amounts do not go together`,
    hint: 'Give an amount for each license.',
  }),
  ERC1155InvalidOperator: noAddress,
  ERC1155InvalidReceiver: noAddress,
  ERC1155InvalidSender: noAddress,
  ERC1155MissingApprovalForAll: () => notTheirs('a license'),
  ERC20InsufficientAllowance: () => notTheirs('shares'),
  ERC20InsufficientBalance: (sender, balance, needed) => ({
    message: `${sender} has ${balance} of the token, and ${needed} is needed`,
    hint: 'Move less, or get more of it first.',
  }),
  ERC20InvalidApprover: noAddress,
  ERC20InvalidReceiver: noAddress,
  ERC20InvalidSender: noAddress,
  ERC20InvalidSpender: noAddress,
  ERC20ExceededSafeSupply: outOfRange,
  ERC2612ExpiredSignature: expired,
  ERC2612InvalidSigner: forged,
  VotesExpiredSignature: expired,
  InvalidAccountNonce: forged,
  ECDSAInvalidSignature: forged,
  ECDSAInvalidSignatureLength: forged,
  ECDSAInvalidSignatureS: forged,
  ERC5805FutureLookup: () => ({
    message: 'Votes of a time to come are not known',
    hint: 'Ask for a time that is over.',
  }),
  ERC6372InconsistentClock: () => ({
    message: 'The token counts time otherwise than the vote',
    hint: 'Let it be voted on with the shares of a vault of this market.',
  }),
  CheckpointUnorderedInsertion: outOfRange,
  SafeCastOverflowedUintDowncast: outOfRange,
  InvalidShortString: outOfRange,
  StringTooLong: text => ({ message: `The text is too long: ${text}`, hint: 'Shorten it.' }),
  SafeERC20FailedOperation: token => ({
    message: `The token ${token} did not move`,
    hint: 'It may refuse one side, or be no ERC-20 at all. Pay in another token.',
  }),
  AddressEmptyCode: target => ({ message: `There is no contract at ${target}`, hint: 'Check the address.' }),
  FailedDeployment: () => ({ message: 'A contract could not be deployed', hint: 'Send more gas along.' }),
  Create2EmptyBytecode: () => ({ message: 'There is nothing to deploy', hint: 'Use the market’s own contracts.' }),
  InsufficientBalance: shortOfCoin,
  ReentrancyGuardReentrantCall: () => ({
    message: 'The contract was called again in the middle of a payment',
    hint: 'Pay an address that does not call back.',
  }),
}
