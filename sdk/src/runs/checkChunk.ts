import type { Hex } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import type { ChunkOpening } from '../transcripts/openChunk.ts'
import { runsContract } from './runsContract.ts'

/**
 * Has the chain check that a chunk belongs to a completed run. Nothing is sent.
 *
 * @param parameters.opening As {@link import('../transcripts/openChunk.ts').openChunk} makes it.
 * @returns The hash of the chunk's tensor.
 * @throws AssayError `run.wrongSet`, `run.wrongRoot`, `run.wrongState`, `run.wrongChunk`, `run.wrongStage` before the run is complete.
 */
export async function checkChunk(
  market: Market,
  { runId, opening }: { runId: bigint; opening: ChunkOpening },
): Promise<Hex> {
  const args = [runId, opening] as const
  return explained(readContract(market.client, { ...runsContract(market), functionName: 'openChunk', args }))
}
