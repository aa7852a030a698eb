import type { Address } from 'viem'
import type { OrderStage } from '../orders/orderStage.ts'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import type { Page, Paging } from './page.ts'
import { type OrderRecord, orderColumns, orderRecord } from './records.ts'

export type FindOrdersParameters = Paging & {
  datasetId?: bigint
  customer?: Address
  vendor?: Address
  stage?: OrderStage
}

/**
 * Orders that an indexer knows, the newest first.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function findOrders(
  history: History,
  { datasetId, customer, vendor, stage, ...paging }: FindOrdersParameters = {},
): Promise<Page<OrderRecord>> {
  const table = { name: 'orderRecord', columns: orderColumns }
  const newest = { orderBy: 'orderId', orderDirection: 'desc' } as const
  const page = await findRecords(history, table, {
    ...paging,
    ...newest,
    where: { datasetId, customer, vendor, stage },
  })
  return { ...page, items: page.items.map(orderRecord) }
}
