import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { requireOrders } from './requireOrders.ts'

/**
 * What seals and contexts are bound to: the `Orders` contract of a market, and its chain.
 *
 * @throws AssayError `market.noOrders`, `chain.unnamed` for a client that was made without a chain.
 */
export function ordersPlace(market: Market): { chainId: number; orders: Address } {
  const { chain } = market.client
  if (chain) return { chainId: chain.id, orders: requireOrders(market) }
  throw new AssayError('chain.unnamed', 'The client does not say which chain it is for', {
    hint: 'Make it with `connectMarket` or `connectChain`.',
  })
}
