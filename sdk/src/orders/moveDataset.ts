import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { requireNodeUrl } from './nodeUrl.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Says where a dataset's node answers from now on. Its vendor alone.
 *
 * @throws AssayError `listing.invalidNode`, `order.notVendor`.
 */
export async function moveDataset(
  market: Market,
  { datasetId, node }: { datasetId: bigint; node: string },
): Promise<Sent> {
  requireNodeUrl(node)
  return sendToOrders(market, 'move', [datasetId, node])
}
