import { hexToBytes } from 'viem'
import type { Market } from '../chain/market.ts'
import type { Rows } from '../datasets/rows.ts'
import { countChunks } from './countChunks.ts'
import type { EntryOpening } from './entryOpening.ts'
import type { Contest } from './getContest.ts'
import { getOpening } from './getEntry.ts'
import { getTestRows } from './getTestRows.ts'
import { readRevealedModel } from './readRevealedModel.ts'

/** An entry as it was revealed, and what the reference engine makes of it. */
export type Recount = {
  opening: EntryOpening
  /** The rows of each chunk that is revealed. */
  chunks: Rows[]
  /** Packed counts after each chunk; none where what was revealed is no model for the contest. */
  counts: Uint8Array[]
}

/**
 * Runs a revealed entry over the revealed rows on this computer, chunk by chunk.
 *
 * @throws AssayError `contest.notRevealed`.
 */
export async function recountEntry(market: Market, contest: Contest, entryId: bigint): Promise<Recount> {
  const opening = await getOpening(market, contest.contestId, entryId)
  const chunks = await getTestRows(market, contest)
  const model = readRevealedModel(hexToBytes(opening.model), contest)
  const counts = model && chunks.length > 0 ? countChunks(model, chunks, contest.terms.baseline) : []
  return { opening, chunks, counts }
}
