import {
  AssayError,
  findPlacedOrders,
  type Market,
  type Order,
  ordersPlace,
  packRows,
  type Rows,
  refuseKnownRows,
} from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { type Address, keccak256 } from 'viem'
import { useMarket } from '../../market/MarketProvider.tsx'
import { findKeptOrder } from '../../vault/vault.ts'

/** The orders that the connected account placed from this browser with the same test rows, the newest first. */
export function usePlaced(rows: Rows) {
  const { market, account } = useMarket()
  return useQuery({
    queryKey: ['chain', 'placed', account, keccak256(packRows(rows))],
    queryFn: account ? () => findPlaced(market, account, rows) : skipToken,
  })
}

/**
 * Refuses rows that a vendor may have seen, and rows that were ordered with before unless that is known.
 *
 * @throws AssayError `order.rowsKnown`, `order.placedBefore`.
 */
export async function requireFresh(
  market: Market,
  account: Address,
  rows: Rows,
  known: readonly Order[],
): Promise<void> {
  const placed = await findPlaced(market, account, rows)
  refuseKnownRows(placed)
  const unknown = placed.find(({ orderId }) => !known.some(order => order.orderId === orderId))
  if (!unknown) return
  throw new AssayError('order.placedBefore', `Order ${unknown.orderId} was placed with these test rows`, {
    details: 'It may be the one that you have just placed.',
    hint: 'Look at it first. To order once more, and pay once more, press the button again.',
  })
}

function findPlaced(market: Market, customer: Address, rows: Rows): Promise<Order[]> {
  const findSaved = (secretHash: bigint) => findKeptOrder(ordersPlace(market), secretHash)
  return findPlacedOrders(market, { customer, rows, findSaved })
}
