import type { Address } from 'viem'
import type { RunStage } from '../runs/runStage.ts'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import type { Page, Paging } from './page.ts'
import { type RunRecord, runColumns } from './runRecords.ts'

export type FindRunsParameters = Paging & {
  trainer?: Address
  stage?: Exclude<RunStage, 'none'>
}

/**
 * Runs that an indexer knows, the newest first.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findRuns(
  history: History,
  { trainer, stage, ...paging }: FindRunsParameters = {},
): Promise<Page<RunRecord>> {
  const table = { name: 'runRecord', columns: runColumns }
  const newest = { orderBy: 'runId', orderDirection: 'desc' } as const
  return findRecords(history, table, { ...paging, ...newest, where: { trainer, stage } })
}
