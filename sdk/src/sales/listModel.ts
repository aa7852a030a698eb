import { type Address, type Hex, isAddressEqual, zeroAddress } from 'viem'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { getRoyalty, type Royalty } from './getRoyalty.ts'
import { approveModels } from './modelApproval.ts'
import { ownerOfModel } from './ownerOfModel.ts'
import { requireSeaport } from './requireSeaport.ts'
import { modelItem, moneyItem, requirePrice } from './saleItems.ts'
import { type SignedSale, saleHash } from './signedSale.ts'
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
  hash: Hex
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
  const owner = await ownerOfModel(market, modelId)
  if (!isAddressEqual(owner, seller)) {
    throw new AssayError('sale.notOwner', `Only the owner ${owner} can list model ${modelId}, not ${seller}`, {
      hint: 'Sign with the owner’s key, or bid for it.',
    })
  }
  const royalty = await getRoyalty(market, { modelId, price })
  const { due, receiver } = royalty
  const operator = requireSeaport(market)
  const approval = await approveModels(market, { owner, operator, modelId }, onApproval)
  const signed = await signSale(market, {
    offer: [modelItem(market, modelId)],
    consideration: [
      { ...moneyItem(token, price - due), recipient: seller },
      ...(due > 0n ? [{ ...moneyItem(token, due), recipient: receiver }] : []),
    ],
    endTime: endsAt,
  })
  return { signed, hash: saleHash(signed.parameters), royalty, approval }
}
