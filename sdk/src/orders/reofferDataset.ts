import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import type { Offer } from './getListing.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Changes what the next orders of a dataset are placed under. Its vendor alone.
 *
 * @throws AssayError `order.notVendor`, `order.invalidOffer`.
 */
export async function reofferDataset(
  market: Market,
  { datasetId, offer }: { datasetId: bigint; offer: Offer },
): Promise<Sent> {
  return sendToOrders(market, 'reoffer', [datasetId, offer])
}
