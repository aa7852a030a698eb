import type { History } from './connectHistory.ts'
import { getRecord } from './findRecords.ts'
import { type ContestRecord, contestColumns } from './records.ts'

/** @throws AssayError `history.unknown` (retryable), `history.unreachable` (retryable). */
export function getContestRecord(
  history: History,
  { contestId, signal }: { contestId: bigint; signal?: AbortSignal },
): Promise<ContestRecord> {
  return getRecord(history, { name: 'contestRecord', columns: contestColumns }, { contestId }, signal)
}
