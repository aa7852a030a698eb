import type { History } from './connectHistory.ts'
import { getRecord } from './findRecords.ts'
import { type ModelRecord, modelColumns } from './modelRecords.ts'

/** @throws AssayError `history.unknown` (retryable), `history.unreachable` (retryable). */
export function getModelRecord(
  history: History,
  { modelId, signal }: { modelId: bigint; signal?: AbortSignal },
): Promise<ModelRecord> {
  return getRecord(history, { name: 'modelRecord', columns: modelColumns }, { modelId }, signal)
}
