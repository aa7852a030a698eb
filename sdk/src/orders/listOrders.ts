import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { getOrder, type Order } from './getOrder.ts'
import { getOrderEvents } from './orderEvents.ts'

export type ListOrdersParameters = { datasetId?: bigint; customer?: Address; limit?: number }

/** Orders, the newest first: all, or those of a dataset or a customer. */
export async function listOrders(
  market: Market,
  { limit = 50, ...filter }: ListOrdersParameters = {},
): Promise<Order[]> {
  const placed = await getOrderEvents(market, 'OrderPlaced', filter)
  const newest = placed.toReversed().slice(0, limit)
  return Promise.all(newest.map(({ args }) => getOrder(market, args.orderId)))
}
