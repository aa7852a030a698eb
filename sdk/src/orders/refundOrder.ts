import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Ends an order whose next step did not happen, and credits the money to whom it belongs. Anyone after the deadline; the
 * vendor at any time while the step is the vendor's.
 *
 * @throws AssayError `order.tooEarly` (retryable), `order.wrongStage`.
 */
export async function refundOrder(market: Market, { orderId }: { orderId: bigint }): Promise<Sent> {
  return sendToOrders(market, 'refund', [orderId])
}
