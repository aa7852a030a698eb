import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { approveModels } from './approveModels.ts'
import { isApproved, ownerOfModel } from './checkSale.ts'
import { getRoyalty, type Royalty } from './getRoyalty.ts'
import { requireSeaport } from './requireSeaport.ts'
import { itemTypes, type SignedSale, saleHash } from './signedSale.ts'
import { signSale } from './signSale.ts'

export type ListModelParameters = {
  modelId: bigint
  /** What the buyer pays in all, royalty included, in the token's smallest unit. */
  price: bigint
  /** The chain's own coin unless given. */
  token?: Address
  /** Seconds since the epoch. */
  endsAt: bigint
  /** Told before a transaction is sent: Seaport needs the owner's approval to move models, once. */
  onApproval?: () => void
}

export type ListedModel = {
  signed: SignedSale
  hash: `0x${string}`
  /** Part of the price. */
  royalty: Royalty
  /** Of the approval, where it was missing. */
  approval: Sent | undefined
}

/**
 * Offers a model for sale: an order of Seaport, signed by its owner, that pays the royalty to those who made the model. To sign it
 * costs no gas; to end it before its time does, see {@link import('./cancelSale.ts').cancelSale}.
 *
 * @throws AssayError `sale.notOwner`, `sale.invalidPrice`, `chain.noAccount`, `chain.rejected`, `market.noSeaport`, `market.noModels`.
 */
export async function listModel(market: Market, parameters: ListModelParameters): Promise<ListedModel> {
  const { modelId, price, token = zeroAddress, endsAt, onApproval } = parameters
  const { account } = market
  if (!account) throw noAccount()
  requirePrice(price)
  const seller = account.address
  const owner = await explained(ownerOfModel(market, modelId))
  if (!isAddressEqual(owner, seller)) {
    throw new AssayError('sale.notOwner', `Only the owner ${owner} can list model ${modelId}, not ${seller}`, {
      hint: 'Sign with the owner’s key, or bid for it.',
    })
  }
  const royalty = await getRoyalty(market, { modelId, price })
  const operator = requireSeaport(market)
  let approval: Sent | undefined
  if (!(await explained(isApproved(market, { owner, operator, modelId })))) {
    onApproval?.()
    approval = await approveModels(market, operator)
  }
  const money = {
    itemType: isAddressEqual(token, zeroAddress) ? itemTypes.coin : itemTypes.token,
    token,
    identifierOrCriteria: 0n,
  }
  const pay = (recipient: Address, amount: bigint) => ({
    ...money,
    startAmount: amount,
    endAmount: amount,
    recipient,
  })
  const signed = await signSale(market, {
    offer: [modelItem(market, modelId)],
    consideration: [
      pay(seller, price - royalty.due),
      ...(royalty.due > 0n ? [pay(royalty.receiver, royalty.due)] : []),
    ],
    endTime: endsAt,
  })
  return { signed, hash: saleHash(signed.parameters), royalty, approval }
}

/** A model, as Seaport exchanges it. */
export const modelItem = (market: Market, modelId: bigint) => ({
  itemType: itemTypes.nft,
  token: requireModels(market).models,
  identifierOrCriteria: modelId,
  startAmount: 1n,
  endAmount: 1n,
})

/** @throws AssayError `sale.invalidPrice` */
export function requirePrice(price: bigint): void {
  if (price > 0n) return
  throw new AssayError('sale.invalidPrice', 'A sale has a price above 0', {
    hint: 'To give a model away, transfer it.',
  })
}
