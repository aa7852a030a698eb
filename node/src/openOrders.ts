import type { Database } from './database.ts'
import type { Outbox } from './outbox.ts'

/** What the database remembers of an order. */
export type KnownOrder = {
  orderId: bigint
  /** There is nothing left to do. */
  isClosed: boolean
  /** The customer's test rows have come. */
  isDisclosed: boolean
  /** Why the node does not take it up. */
  refusal: string | undefined
}

type OrderRow = { order_id: string; is_closed: boolean; is_disclosed: boolean; refusal: string | null }

const select = `select order_id, is_closed, refusal, sealed is not null as is_disclosed
  from node.orders left join node.disclosures using (order_id)`

/** The orders that the node works on. */
export async function openOrders(database: Database): Promise<KnownOrder[]> {
  const { rows } = await database.query<OrderRow>(`${select} where not is_closed order by order_id`)
  return rows.map(toKnownOrder)
}

/** An order that was found on chain to be of one of the vendor's datasets. */
export async function findOrder(database: Database, orderId: bigint): Promise<KnownOrder | undefined> {
  const { rows } = await database.query<OrderRow>(`${select} where order_id = $1`, [orderId])
  return rows[0] && toKnownOrder(rows[0])
}

function toKnownOrder({ order_id, is_closed, is_disclosed, refusal }: OrderRow): KnownOrder {
  return {
    orderId: BigInt(order_id),
    isClosed: is_closed,
    isDisclosed: is_disclosed,
    refusal: refusal ?? undefined,
  }
}

/** @returns Whether it was not known before. */
export async function addOrder(database: Database, orderId: bigint): Promise<boolean> {
  const { rows } = await database.query(
    'insert into node.orders (order_id) values ($1) on conflict do nothing returning order_id',
    [orderId],
  )
  return rows.length > 0
}

/** Notes why an order is not taken up. */
export async function refuseOrder(database: Database, orderId: bigint, refusal: string): Promise<void> {
  await database.query('update node.orders set refusal = $2 where order_id = $1', [orderId, refusal])
}

/** Lets refused orders be looked at again: what was missing may be there now. */
export async function forgetRefusals(database: Database): Promise<void> {
  await database.query('update node.orders set refusal = null')
}

/** Puts an order away for good, and forgets the customer's rows and all else that was kept for it. */
export async function closeOrder(
  { database, outbox }: { database: Database; outbox: Outbox },
  orderId: bigint,
): Promise<void> {
  for (const table of ['disclosures', 'proofs']) {
    await database.query(`delete from node.${table} where order_id = $1`, [orderId])
  }
  await outbox.retire(`order/${orderId}/`)
  await database.query('update node.orders set is_closed = true where order_id = $1', [orderId])
}
