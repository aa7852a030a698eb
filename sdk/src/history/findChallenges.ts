import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import type { Page, Paging } from './page.ts'
import { type ChallengeRecord, challengeColumns, challengeRecord } from './runRecords.ts'

export type FindChallengesParameters = Paging & { runId?: bigint }

/**
 * Challenges that an indexer knows, the newest first: all, or of a run.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function findChallenges(
  history: History,
  { runId, ...paging }: FindChallengesParameters = {},
): Promise<Page<ChallengeRecord>> {
  const table = { name: 'challengeRecord', columns: challengeColumns }
  const newest = { orderBy: 'challengeId', orderDirection: 'desc' } as const
  const page = await findRecords(history, table, { ...paging, ...newest, where: { runId } })
  return { ...page, items: page.items.map(challengeRecord) }
}
