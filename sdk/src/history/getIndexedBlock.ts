import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { askHistory } from './askHistory.ts'
import type { History } from './connectHistory.ts'

const schema = z.object({
  _meta: z.object({
    status: z.record(z.string(), z.object({ block: z.object({ number: z.int(), timestamp: z.int() }) })),
  }),
})

/**
 * The last block that an indexer has taken in, and when that was, in seconds since the epoch.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function getIndexedBlock(
  history: History,
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ block: bigint; at: bigint }> {
  const { _meta } = await askHistory(history, { query: '{ _meta { status } }', schema, signal })
  const [chain] = Object.values(_meta.status)
  if (!chain) throw new AssayError('history.invalidAnswer', 'The indexer follows no chain')
  return { block: BigInt(chain.block.number), at: BigInt(chain.block.timestamp) }
}
