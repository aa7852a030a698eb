import { type Address, type Hex, isAddressEqual, zeroAddress } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { itemTypes, type SaleOrder, type SignedSale, saleHash } from './signedSale.ts'

/** A listing of a model, or a bid for one, as its order says. */
export type Sale = {
  kind: 'listing' | 'bid'
  /** What Seaport knows it by. */
  hash: Hex
  modelId: bigint
  /** Who signed it: the seller of a listing, the buyer of a bid. */
  maker: Address
  /** The zero address is the chain's own coin. */
  token: Address
  /** What the buyer pays in all, in the token's smallest unit. */
  price: bigint
  /** What others than the seller have of it: royalty and fees. */
  fees: { recipient: Address; amount: bigint }[]
  /** Seconds since the epoch. */
  startsAt: bigint
  endsAt: bigint
  signed: SignedSale
}

type Item = SaleOrder['offer'][number]

/**
 * What a signed order is, if it is the sale of one model at a fixed price: a basic order, as Seaport calls it. Nothing is asked of
 * the chain; whether it can be filled, {@link import('./checkSale.ts').checkSale} says.
 *
 * @throws AssayError `sale.unsupported`, `sale.otherCollection`, `market.noModels`.
 */
export function readSale(market: Market, signed: SignedSale): Sale {
  const { parameters: order } = signed
  const [offered, ...more] = order.offer
  const [wanted, ...rest] = order.consideration
  if (!offered || !wanted || more.length > 0) throw unsupported('It does not exchange one thing for one other')
  // The two kinds that are filled in whole or in part, by anybody.
  if (order.orderType > 1 || !isAddressEqual(order.zone, zeroAddress))
    throw unsupported('Somebody else decides who fills it')
  if (![offered, wanted, ...rest].every(isFixed))
    throw unsupported('Its price changes in time, or part of it is nothing')
  if (!isAddressEqual(wanted.recipient, order.offerer)) throw unsupported('What is paid goes to somebody else first')

  const isListing = offered.itemType === itemTypes.nft
  const [nft, money] = isListing ? [offered, wanted] : [wanted, offered]
  if (nft.itemType !== itemTypes.nft || nft.startAmount !== 1n) throw unsupported('It is not about one token')
  if (!isMoney(money)) throw unsupported('It is not paid in coin or an ERC-20 token')
  if (!isListing && money.itemType === itemTypes.coin) throw unsupported('Coin cannot be bid')
  if (!rest.every(item => isMoney(item) && isAddressEqual(item.token, money.token))) {
    throw unsupported('It is paid in several tokens')
  }
  const { models } = requireModels(market)
  if (!isAddressEqual(nft.token, models)) {
    throw new AssayError('sale.otherCollection', 'It is no sale of a model of this market', {
      details: `It sells what is of ${nft.token}, and the models are of ${models}`,
    })
  }
  const fees = rest.map(({ recipient, startAmount }) => ({ recipient, amount: startAmount }))
  const paid = isListing ? [wanted, ...rest] : [offered]
  const price = paid.reduce((sum, { startAmount }) => sum + startAmount, 0n)
  if (fees.reduce((sum, { amount }) => sum + amount, 0n) > price) throw unsupported('Its fees are more than its price')
  return {
    kind: isListing ? 'listing' : 'bid',
    hash: saleHash(order),
    modelId: nft.identifierOrCriteria,
    maker: order.offerer,
    token: money.token,
    price,
    fees,
    startsAt: order.startTime,
    endsAt: order.endTime,
    signed,
  }
}

const isMoney = ({ itemType, token, identifierOrCriteria }: Item): boolean =>
  itemType === (isAddressEqual(token, zeroAddress) ? itemTypes.coin : itemTypes.token) && identifierOrCriteria === 0n

const isFixed = ({ startAmount, endAmount }: Item): boolean => startAmount === endAmount && startAmount > 0n

function unsupported(details: string): AssayError {
  return new AssayError('sale.unsupported', 'This is not the sale of one model at a fixed price', {
    details,
    hint: 'Another client of Seaport may know what to do with it.',
  })
}
