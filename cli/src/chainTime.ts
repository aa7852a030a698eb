import type { Market } from '@assay/sdk'
import { getBlock } from 'viem/actions'

/** What time it is on the chain, in seconds since the epoch: deadlines are measured by it. */
export async function chainTime({ client }: Market): Promise<bigint> {
  return (await getBlock(client)).timestamp
}
