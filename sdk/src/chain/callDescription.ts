import { type Abi, type Address, type ContractFunctionArgs, type ContractFunctionName, zeroAddress } from 'viem'
import type { Contest } from '../contests/getContest.ts'
import type { LicenseOffer } from '../licenses/getLicenseOffers.ts'
import type { Asset } from '../ocean/getAsset.ts'
import type { Listing } from '../orders/getListing.ts'
import type { Order } from '../orders/getOrder.ts'
import type { Pool } from '../pools/getPool.ts'
import type { Shares } from '../shares/getShares.ts'

/** What a call takes, in the token's smallest unit; a `payment` is gone, an `allowance` is what later calls may take. */
export type Payment = { amount: bigint; token: Address; to: 'escrow' | 'bond' | 'payment' | 'allowance' }

/** A call of the market, for a person who is about to sign it. */
export type CallDescription = {
  /** Such as `Enter contest 3`. */
  title: string
  /** The function of the contract. */
  verb: string
  /** What happens, what can be lost, what cannot be undone. */
  says: string[]
  pays: Payment[]
}

/** What the call is about, as read from the chain: it says how much of which token is taken, where the call does not. */
export type CallContext = {
  contest?: Contest
  listing?: Listing
  order?: Order
  pool?: Pool
  /** Of licenses. */
  offer?: LicenseOffer
  /** Of the vault that is called, or of its governor. */
  shares?: Shares
  /** What deploys governors, where it is called. */
  governors?: Address
  /** Whose datatoken is called, or is to take a token. */
  asset?: Asset
  /** Ocean’s, where it is called. */
  dataNft?: Address
}

/** What goes along with a call. */
export type Along = { value: bigint; context: CallContext }

export type Description = Omit<CallDescription, 'verb'>

type Write = 'nonpayable' | 'payable'

/** A description for each function of a contract that writes. */
export type Descriptions<abi extends Abi> = {
  [name in ContractFunctionName<abi, Write>]: (
    args: ContractFunctionArgs<abi, Write, name>,
    along: Along,
  ) => Description
}

/** The coin that is sent along, or else what is known to be taken; a sentence where nothing is. */
export function takes(
  { value }: Along,
  to: Payment['to'],
  known: { token: Address; amount: bigint } | undefined,
): Pick<Description, 'says' | 'pays'> {
  if (value > 0n) return { says: [], pays: [{ amount: value, token: zeroAddress, to }] }
  if (!known) return { says: ['How much of which token it takes is not known here.'], pays: [] }
  return { says: [], pays: [{ ...known, to }] }
}
