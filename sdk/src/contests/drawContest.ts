import { type Hex, numberToHex } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { encodeBlockHeader, type RpcBlock } from '../chain/blockHeader.ts'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { findEvent } from './contestEvents.ts'
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
  const header = await getHeader(market, beaconBlock)
  const sent = await sendTransaction(market, 'draw', [contestId, header])
  const { seed, randomness } = findEvent(sent, 'ContestDrawn')
  return { ...sent, seed, randomness }
}

async function getHeader({ client }: Market, number: bigint): Promise<Hex> {
  try {
    const now = await getBlockNumber(client, { cacheTime: 0 })
    if (now < number) {
      throw new AssayError('contest.tooEarly', `The beacon block is ${number}, and the chain is at ${now}`, {
        hint: `Wait for ${number - now} more blocks.`,
        retryable: true,
      })
    }
    const block = await client.request({ method: 'eth_getBlockByNumber', params: [numberToHex(number), false] })
    return encodeBlockHeader(block as unknown as RpcBlock)
  } catch (error) {
    throw explainError(error)
  }
}
