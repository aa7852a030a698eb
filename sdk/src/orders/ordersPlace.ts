import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { requireOrders } from './requireOrders.ts'

/**
 * What seals and contexts are bound to: the `Orders` contract of a market, and its chain.
 *
 * @throws AssayError `market.noOrders`, `chain.unnamed` for a client that was made without a chain.
 */
export const ordersPlace = (market: Market): { chainId: number; orders: Address } => ({
  chainId: requireChainId(market),
  orders: requireOrders(market),
})
