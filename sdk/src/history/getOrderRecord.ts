import type { History } from './connectHistory.ts'
import { getRecord } from './findRecords.ts'
import { type OrderRecord, orderColumns, orderRecord } from './records.ts'

/** @throws AssayError `history.unknown` (retryable), `history.unreachable` (retryable). */
export async function getOrderRecord(
  history: History,
  { orderId, signal }: { orderId: bigint; signal?: AbortSignal },
): Promise<OrderRecord> {
  return orderRecord(await getRecord(history, { name: 'orderRecord', columns: orderColumns }, { orderId }, signal))
}
