import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Takes a dataset off the market, for good; open orders go on. Its vendor alone.
 *
 * @throws AssayError `order.notVendor`.
 */
export async function delistDataset(market: Market, { datasetId }: { datasetId: bigint }): Promise<Sent> {
  return sendToOrders(market, 'delist', [datasetId])
}
