import { getBlock } from 'viem/actions'
import { advanceChain } from './advanceChain.ts'
import { explained } from './explained.ts'
import { localChainId, type Market } from './market.ts'

/**
 * Waits until a block is later than a time, in seconds since the epoch. On a chain of one's own, which mines nothing unasked, it
 * asks.
 */
export async function awaitLaterBlock({ client }: Pick<Market, 'client'>, time: bigint): Promise<void> {
  const isThere = async () => (await explained(getBlock(client))).timestamp > time
  if (await isThere()) return
  if (client.chain?.id === localChainId) return advanceChain(client, { seconds: 1 })
  while (!(await isThere())) await new Promise(resolve => setTimeout(resolve, client.pollingInterval))
}
