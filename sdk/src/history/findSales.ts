import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { type SaleRecord, saleColumns } from './modelRecords.ts'
import type { Page, Paging } from './page.ts'

export type FindSalesParameters = Paging & { modelId?: bigint }

/**
 * Sales on Seaport that an indexer knows, the newest first: all, or of a model.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findSales(
  history: History,
  { modelId, ...paging }: FindSalesParameters = {},
): Promise<Page<SaleRecord>> {
  const table = { name: 'saleRecord', columns: saleColumns }
  const newest = { orderBy: 'id', orderDirection: 'desc' } as const
  return findRecords(history, table, { ...paging, ...newest, where: { modelId } })
}
