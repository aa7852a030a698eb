import type { Address } from 'viem'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { likePattern } from './likePattern.ts'
import type { Page, Paging } from './page.ts'
import { type DatasetRecord, datasetColumns } from './records.ts'

const orders = {
  newest: { orderBy: 'datasetId', orderDirection: 'desc' },
  passRate: { orderBy: 'passRank', orderDirection: 'desc' },
  price: { orderBy: 'price', orderDirection: 'asc' },
} as const

export type FindDatasetsParameters = Paging & {
  /** Whether it takes orders. */
  open?: boolean
  vendor?: Address
  /** Text in the title. */
  search?: string
  /** Default: `newest`. `passRate` is the highest first, then those without a record; `price` the lowest. */
  orderBy?: keyof typeof orders
}

/**
 * Private datasets that an indexer knows.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findDatasets(
  history: History,
  { open, vendor, search, orderBy = 'newest', ...paging }: FindDatasetsParameters = {},
): Promise<Page<DatasetRecord>> {
  const where = { open, vendor, title_contains_nocase: search ? likePattern(search) : undefined }
  const table = { name: 'datasetRecord', columns: datasetColumns }
  return findRecords(history, table, { ...paging, ...orders[orderBy], where })
}
