import { approveToken } from '../chain/approveToken.ts'
import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { orderBond } from './orderBond.ts'
import { requireOrders } from './requireOrders.ts'
import { sendToOrders } from './sendToOrders.ts'

/**
 * Commits to the model that was trained for an order, and puts up the bond. The vendor, once.
 *
 * @param modelCommit What {@link import('./modelFields.ts').commitModelFields} gives.
 * @throws AssayError `order.wrongStage`, `order.tooLate`, `order.notVendor`, `chain.insufficientFunds`.
 */
export async function commitModel(
  market: Market,
  { orderId, modelCommit }: { orderId: bigint; modelCommit: bigint },
): Promise<Sent & { bond: bigint }> {
  const order = await getOrder(market, orderId)
  const { token } = await getListing(market, order.datasetId)
  const bond = orderBond(order)
  const value = await approveToken(market, token, bond, requireOrders(market))
  const sent = await sendToOrders(market, 'commitModel', [orderId, modelCommit], value)
  return { ...sent, bond }
}
