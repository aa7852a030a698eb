import type { Address } from 'viem'
import type { ContestStatus } from '../contests/getContest.ts'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { getIndexedBlock } from './getIndexedBlock.ts'
import { likePattern } from './likePattern.ts'
import type { Page, Paging } from './page.ts'
import { type ContestRecord, contestColumns } from './records.ts'

const orders = {
  newest: { orderBy: 'contestId', orderDirection: 'desc' },
  reward: { orderBy: 'reward', orderDirection: 'desc' },
  ends: { orderBy: 'entryEnds', orderDirection: 'asc' },
} as const

export type FindContestsParameters = Paging & {
  status?: ContestStatus
  /** Whether it has not been closed. */
  open?: boolean
  organizer?: Address
  /** Text in the title. */
  search?: string
  /**
   * Default: `newest`. `ends` is the one that can be entered for the shortest time yet, without those that cannot any more;
   * last those that are not drawn.
   */
  orderBy?: keyof typeof orders
}

const openStatuses: ContestStatus[] = ['open', 'drawn', 'tested']

/**
 * Contests that an indexer knows.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function findContests(
  history: History,
  { status, open, organizer, search, orderBy = 'newest', ...paging }: FindContestsParameters = {},
): Promise<Page<ContestRecord>> {
  const where = {
    status,
    status_in: open === true ? openStatuses : undefined,
    status_not_in: open === false ? openStatuses : undefined,
    organizer,
    title_contains_nocase: search ? likePattern(search) : undefined,
    entryEnds_gt: orderBy === 'ends' ? (await getIndexedBlock(history, paging)).at : undefined,
  }
  const table = { name: 'contestRecord', columns: contestColumns }
  return findRecords(history, table, { ...paging, ...orders[orderBy], where })
}
