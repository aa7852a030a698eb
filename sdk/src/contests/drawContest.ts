import type { Hex } from 'viem'
import { beaconHeader } from '../chain/beaconHeader.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { getContest } from './getContest.ts'

/**
 * Draws the split of a contest from its beacon block. Anyone may; the outcome is the same whoever does, and whenever.
 *
 * @returns The seed of the split.
 * @throws AssayError `contest.tooEarly` (retryable) before the beacon block, `contest.wrongHeader` once it is out of reach.
 */
export async function drawContest(
  market: Market,
  { contestId }: { contestId: bigint },
): Promise<Sent & { seed: Hex; randomness: bigint }> {
  const { beaconBlock } = await getContest(market, contestId)
  const header = await beaconHeader(market, beaconBlock, 'contest')
  const sent = await sendTransaction(market, 'draw', [contestId, header])
  const { seed, randomness } = findEmitted(sent, 'ContestDrawn')
  return { ...sent, seed, randomness }
}
