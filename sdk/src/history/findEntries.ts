import type { Address } from 'viem'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import type { Page, Paging } from './page.ts'
import { type EntryRecord, entryColumns } from './records.ts'

const orders = {
  commit: { orderBy: 'committedAt', orderDirection: 'desc' },
  score: { orderBy: 'place', orderDirection: 'asc' },
} as const

export type FindEntriesParameters = Paging & {
  contestId?: bigint
  submitter?: Address
  /** Default: `commit`, the last one first. `score` is the order in which a contest pays, then those without a score. */
  orderBy?: keyof typeof orders
}

/**
 * Entries that an indexer knows: of a contest, of an account.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findEntries(
  history: History,
  { contestId, submitter, orderBy = 'commit', ...paging }: FindEntriesParameters = {},
): Promise<Page<EntryRecord>> {
  const table = { name: 'entryRecord', columns: entryColumns }
  return findRecords(history, table, { ...paging, ...orders[orderBy], where: { contestId, submitter } })
}
