import { type Explanations, time } from './explanation.ts'

const unsigned = { message: 'The order was not signed by its maker' }
const unpaid = (payer: string, amount: bigint) => ({
  message: `A payment of ${amount} from ${payer} was refused`,
  hint: 'The payer lacks it, or did not approve of it.',
})

/** The errors of Seaport. */
export const saleExplanations: Explanations = {
  InvalidTime: (opens, ends) => ({ message: `The order is good from ${time(opens)} to ${time(ends)} alone` }),
  OrderIsCancelled: () => ({ message: 'The order was cancelled by its maker' }),
  OrderAlreadyFilled: () => ({ message: 'It is sold: the order was filled' }),
  CannotCancelOrder: () => ({ message: 'Only who signed an order can cancel it' }),
  InvalidSigner: () => unsigned,
  InvalidSignature: () => unsigned,
  BadSignatureV: () => unsigned,
  BadContractSignature: () => unsigned,
  InsufficientNativeTokensSupplied: () => ({ message: 'Less is sent along than the order costs' }),
  InvalidMsgValue: value => ({ message: `Coin of ${value} wei is sent along, and the order is paid in a token` }),
  InvalidConduit: (_, conduit) => ({ message: `The order is to be moved by ${conduit}, which Seaport does not know` }),
  NativeTokenTransferGenericFailure: (to, amount) => ({ message: `${to} refused a payment of ${amount} wei` }),
  TokenTransferGenericFailure: (_token, from, _to, _id, amount) => unpaid(from, amount),
  BadReturnValueFromERC20OnTransfer: (_token, from, _to, amount) => unpaid(from, amount),
}
