import type { Hex } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Reveals the key of a proven order: the vendor is paid, the customer can decrypt the model. Whoever knows the key.
 *
 * @returns The id of the attestation to the customer.
 * @throws AssayError `order.wrongKey`, `order.wrongStage`, `order.tooLate`.
 */
export async function revealKey(
  market: Market,
  { orderId, key }: { orderId: bigint; key: bigint },
): Promise<Sent & { receipt: Hex }> {
  const sent = await sendToOrders(market, 'revealKey', [orderId, key])
  return { ...sent, receipt: findEmitted(sent, 'OrderSettled').receipt }
}
