import type { Context, Event } from 'ponder:registry'
import { pricePoint } from 'ponder:schema'

type Change = Pick<typeof pricePoint.$inferInsert, 'datasetId' | 'price' | 'startPrice' | 'cause' | 'orderId'>

/** Keeps what an order of a dataset costs from this event on. */
export async function keepPrice({ db }: Context, { id, block, transaction }: Event, change: Change): Promise<void> {
  await db.insert(pricePoint).values({ id, at: block.timestamp, transaction: transaction.hash, ...change })
}
