import type { Market } from '../chain/market.ts'
import type { ContestPlace } from './savedEntry.ts'

/** Which contest is meant, wherever it is spoken of. */
export function contestPlace({ client, contests }: Market, contestId: bigint): ContestPlace {
  return { chainId: Number(client.chain?.id), contests, contestId }
}
