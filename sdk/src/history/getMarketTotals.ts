import { z } from 'zod'
import { askHistory } from './askHistory.ts'
import type { History } from './connectHistory.ts'

const totals = z.object({
  contests: z.int(),
  entries: z.int(),
  datasets: z.int(),
  orders: z.int(),
  models: z.int(),
  runs: z.int(),
})
const query = `{ page: marketRecords(limit: 1) { items { ${Object.keys(totals.shape).join(' ')} } } }`
const schema = z.object({ page: z.object({ items: z.array(totals) }) })

/**
 * How many there are of each, those that are over included.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function getMarketTotals(
  history: History,
  { signal }: { signal?: AbortSignal } = {},
): Promise<z.output<typeof totals>> {
  const { page } = await askHistory(history, { query, schema, signal })
  return page.items[0] ?? { contests: 0, entries: 0, datasets: 0, orders: 0, models: 0, runs: 0 }
}
