import { type Address, type Hex, isAddressEqual, zeroAddress } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import type { Market } from '../chain/market.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { getRoyalty, type Royalty } from './getRoyalty.ts'
import { ownerOfModel } from './ownerOfModel.ts'
import { requireSeaport } from './requireSeaport.ts'
import { modelItem, moneyItem, requirePrice } from './saleItems.ts'
import { type SignedSale, saleHash } from './signedSale.ts'
import { signSale } from './signSale.ts'

export type OfferForModelParameters = {
  modelId: bigint
  /** What is paid in all, royalty included, in the token's smallest unit. */
  price: bigint
  /** An ERC-20 token; the market's wrapped coin unless given. Coin itself cannot be taken later. */
  token?: Address
  /** Seconds since the epoch. */
  endsAt: bigint
}

export type ModelBid = {
  signed: SignedSale
  hash: Hex
  /** Part of the price. */
  royalty: Royalty
}

/**
 * Bids for a model: an order of Seaport that its owner can accept, whoever that is by then. The token is approved first where it
 * is not; to sign the bid costs no gas.
 *
 * @throws AssayError `chain.insufficientFunds`, `sale.noToken`, `sale.invalidPrice`, `chain.noAccount`, `chain.rejected`,
 * `market.noSeaport`, `market.noModels`.
 */
export async function offerForModel(market: Market, parameters: OfferForModelParameters): Promise<ModelBid> {
  const { modelId, price, token = market.weth, endsAt } = parameters
  const { account } = market
  if (!account) throw noAccount()
  if (!token || isAddressEqual(token, zeroAddress)) {
    throw new AssayError('sale.noToken', 'In which token is it bid?', {
      details: 'No wrapped coin is known on this chain.',
      hint: 'Name an ERC-20 token.',
    })
  }
  requirePrice(price)
  await ownerOfModel(market, modelId)
  const royalty = await getRoyalty(market, { modelId, price })
  const { due, receiver } = royalty
  await approveToken(market, token, price, requireSeaport(market))
  const signed = await signSale(market, {
    offer: [moneyItem(token, price)],
    consideration: [
      { ...modelItem(market, modelId), recipient: account.address },
      ...(due > 0n ? [{ ...moneyItem(token, due), recipient: receiver }] : []),
    ],
    endTime: endsAt,
  })
  return { signed, hash: saleHash(signed.parameters), royalty }
}
