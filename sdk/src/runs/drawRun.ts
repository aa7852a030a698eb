import type { Hex } from 'viem'
import { beaconHeader } from '../chain/beaconHeader.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { getRun } from './getRun.ts'
import { runsContract } from './runsContract.ts'

/**
 * Draws the seed of a run from its beacon block. Anyone may; it is the same whoever does, and whenever.
 *
 * @returns The seed of initial weights and of the order of data.
 * @throws AssayError `run.tooEarly` (retryable) before the beacon block, `run.wrongHeader` once it is out of reach.
 */
export async function drawRun(
  market: Market,
  { runId }: { runId: bigint },
): Promise<Sent & { seed: Hex; randomness: bigint }> {
  const { beaconBlock } = await getRun(market, runId)
  const header = await beaconHeader(market, beaconBlock, 'run')
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'draw', args: [runId, header] })
  const { seed, randomness } = findEmitted(sent, 'RunDrawn')
  return { ...sent, seed, randomness }
}
