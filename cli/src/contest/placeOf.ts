import type { Market } from '@assay/sdk'
import type { ContestPlace } from '@assay/sdk/node'

/** Which contest is meant, wherever it is spoken of. */
export function placeOf({ client, contests }: Market, contestId: bigint): ContestPlace {
  return { chainId: Number(client.chain?.id), contests, contestId }
}
