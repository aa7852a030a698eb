import { type Address, isAddressEqual, zeroAddress } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { itemTypes } from './signedSale.ts'

/** A model, as Seaport exchanges it. */
export const modelItem = (market: Market, modelId: bigint) => ({
  itemType: itemTypes.nft,
  token: requireModels(market).models,
  identifierOrCriteria: modelId,
  startAmount: 1n,
  endAmount: 1n,
})

/** Coin or a token likewise. */
export const moneyItem = (token: Address, amount: bigint) => ({
  itemType: isAddressEqual(token, zeroAddress) ? itemTypes.coin : itemTypes.token,
  token,
  identifierOrCriteria: 0n,
  startAmount: amount,
  endAmount: amount,
})

/** @throws AssayError `sale.invalidPrice` */
export function requirePrice(price: bigint): void {
  if (price > 0n) return
  throw new AssayError('sale.invalidPrice', 'A sale has a price above 0', {
    hint: 'To give a model away, transfer it.',
  })
}
