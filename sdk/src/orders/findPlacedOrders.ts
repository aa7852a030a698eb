import { type Address, bytesToHex } from 'viem'
import type { Market } from '../chain/market.ts'
import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { getOrder, type Order } from './getOrder.ts'
import { getOrderEvents } from './orderEvents.ts'
import type { SavedOrder } from './savedOrder.ts'
import { encodeTestSet } from './testSet.ts'

export type FindPlacedOrdersParameters = {
  customer: Address
  /** Of a test set. */
  rows: Rows
  /** The saved order with this hash of its secret, where it is kept; undefined for one that was placed elsewhere. */
  findSaved(secretHash: bigint): Promise<SavedOrder | undefined>
}

/** The orders that a customer placed with the same test rows, the newest first. */
export async function findPlacedOrders(
  market: Market,
  { customer, rows, findSaved }: FindPlacedOrdersParameters,
): Promise<Order[]> {
  const placed = await getOrderEvents(market, 'OrderPlaced', { customer })
  const wanted = encodeRows(rows)
  const found: Order[] = []
  for (const { args } of placed.toReversed()) {
    const saved = await findSaved(args.request.secretHash)
    if (saved && encodeRows(saved.testSet.rows) === wanted) found.push(await getOrder(market, args.orderId))
  }
  return found
}

/**
 * Refuses test rows that a vendor may have seen: a model can be made for them, and its score would say nothing.
 *
 * @throws AssayError `order.rowsKnown`.
 */
export function refuseKnownRows(placed: readonly Order[]): void {
  const known = placed.find(({ modelCommit }) => modelCommit !== undefined)
  if (!known) return
  throw new AssayError('order.rowsKnown', `These test rows went to the vendor of order ${known.orderId}`, {
    details: 'Whoever has seen them can make a model for them, and what it scores says nothing about other rows.',
    hint: 'Order with rows that nobody has seen.',
  })
}

const encodeRows = (rows: Rows): string => bytesToHex(encodeTestSet({ rows, salt: 0n }))
