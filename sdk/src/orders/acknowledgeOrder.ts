import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Says that the test rows of an order arrived, and are those that it was placed with. The vendor.
 *
 * @throws AssayError `order.wrongStage`, `order.tooLate`, `order.notVendor`.
 */
export async function acknowledgeOrder(market: Market, { orderId }: { orderId: bigint }): Promise<Sent> {
  return sendToOrders(market, 'acknowledge', [orderId])
}
