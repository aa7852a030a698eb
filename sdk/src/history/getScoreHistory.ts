import type { History } from './connectHistory.ts'
import { findAllRecords } from './findRecords.ts'
import { type ScorePoint, scoreColumns } from './records.ts'

/**
 * The scores of a contest in the order in which they became known: what a leaderboard over time is drawn from.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function getScoreHistory(
  history: History,
  { contestId, signal }: { contestId: bigint; signal?: AbortSignal },
): Promise<ScorePoint[]> {
  const table = { name: 'entryRecord', columns: scoreColumns }
  const where = { contestId, status: 'scored' }
  const scored = await findAllRecords(history, table, { where, orderBy: 'scoredAt', orderDirection: 'asc', signal })
  return scored.map(({ scoredAt, ...score }) => ({ ...score, at: scoredAt }))
}
