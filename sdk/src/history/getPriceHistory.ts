import type { History } from './connectHistory.ts'
import { findAllRecords } from './findRecords.ts'
import { type PricePoint, pricePointColumns } from './records.ts'

/**
 * Every change of a dataset's price, the first one first. Between two of them the price moves back to the start price.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function getPriceHistory(
  history: History,
  { datasetId, signal }: { datasetId: bigint; signal?: AbortSignal },
): Promise<PricePoint[]> {
  const table = { name: 'pricePoint', columns: pricePointColumns }
  return findAllRecords(history, table, { where: { datasetId }, orderBy: 'id', orderDirection: 'asc', signal })
}
