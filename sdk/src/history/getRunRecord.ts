import type { History } from './connectHistory.ts'
import { getRecord } from './findRecords.ts'
import { type RunRecord, runColumns } from './runRecords.ts'

/** @throws AssayError `history.unknown` (retryable), `history.unreachable` (retryable). */
export function getRunRecord(
  history: History,
  { runId, signal }: { runId: bigint; signal?: AbortSignal },
): Promise<RunRecord> {
  return getRecord(history, { name: 'runRecord', columns: runColumns }, { runId }, signal)
}
