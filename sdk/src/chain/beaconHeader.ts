import { type Hex, numberToHex } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { encodeBlockHeader, type RpcBlock } from './blockHeader.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'

/**
 * The header of a beacon block, as contracts take it for a proof of its randomness.
 *
 * @param topic What is drawn: the error's.
 * @throws AssayError `<topic>.tooEarly` (retryable) before the block.
 */
export async function beaconHeader({ client }: Market, number: bigint, topic: 'contest' | 'run'): Promise<Hex> {
  try {
    const now = await getBlockNumber(client, { cacheTime: 0 })
    if (now < number) {
      throw new AssayError(`${topic}.tooEarly`, `The beacon block is ${number}, and the chain is at ${now}`, {
        hint: `Wait for ${number - now === 1n ? 'one more block' : `${number - now} more blocks`}.`,
        retryable: true,
      })
    }
    const block = await client.request({ method: 'eth_getBlockByNumber', params: [numberToHex(number), false] })
    return encodeBlockHeader(block as unknown as RpcBlock)
  } catch (error) {
    throw explainError(error)
  }
}
