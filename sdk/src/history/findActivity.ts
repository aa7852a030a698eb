import type { Address } from 'viem'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import type { Page, Paging } from './page.ts'
import { type Activity, activityColumns } from './records.ts'

export type FindActivityParameters = Paging & {
  contestId?: bigint
  datasetId?: bigint
  orderId?: bigint
  modelId?: bigint
  runId?: bigint
  account?: Address
}

/**
 * What happened in the market, the newest first: all, or of one thing or account.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findActivity(
  history: History,
  { contestId, datasetId, orderId, modelId, runId, account, ...paging }: FindActivityParameters = {},
): Promise<Page<Activity>> {
  const table = { name: 'activityRecord', columns: activityColumns }
  const newest = { orderBy: 'id', orderDirection: 'desc' } as const
  const where = { contestId, datasetId, orderId, modelId, runId, account }
  const isAll = Object.values(where).every(value => value === undefined)
  return findRecords(history, table, { ...paging, ...newest, where, counter: isAll ? 'activity' : undefined })
}
