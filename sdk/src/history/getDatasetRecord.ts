import type { History } from './connectHistory.ts'
import { getRecord } from './findRecords.ts'
import { type DatasetRecord, datasetColumns } from './records.ts'

/** @throws AssayError `history.unknown` (retryable), `history.unreachable` (retryable). */
export function getDatasetRecord(
  history: History,
  { datasetId, signal }: { datasetId: bigint; signal?: AbortSignal },
): Promise<DatasetRecord> {
  return getRecord(history, { name: 'datasetRecord', columns: datasetColumns }, { datasetId }, signal)
}
