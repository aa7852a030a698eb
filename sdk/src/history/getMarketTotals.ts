import { z } from 'zod'
import { askHistory } from './askHistory.ts'
import type { History } from './connectHistory.ts'

const query = `{
  contests: contestRecords(limit: 1) { totalCount }
  entries: entryRecords(limit: 1) { totalCount }
  datasets: datasetRecords(limit: 1) { totalCount }
  orders: orderRecords(limit: 1) { totalCount }
}`
const total = z.object({ totalCount: z.int() }).transform(({ totalCount }) => totalCount)
const schema = z.object({ contests: total, entries: total, datasets: total, orders: total })

/**
 * How many there are of each, those that are over included.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function getMarketTotals(
  history: History,
  { signal }: { signal?: AbortSignal } = {},
): Promise<z.output<typeof schema>> {
  return askHistory(history, { query, schema, signal })
}
