import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { getOrder } from './getOrder.ts'
import { requireStage } from './orderRefusal.ts'
import { requireFinalCommitment } from './requireFinalCommitment.ts'
import { sendToOrders } from './sendToOrders.ts'
import { type TestSet, testSetFields } from './testSet.ts'

/**
 * Publishes the test rows of an order, for a vendor that does not acknowledge them. The customer.
 *
 * @param parameters.confirmations Blocks that must follow the vendor's commitment. Default: 12, and none on a local chain.
 * @throws AssayError `order.wrongDisclosure` for other rows, `order.wrongStage`, `order.tooLate`, `order.notCustomer`,
 * `order.notFinal` (retryable).
 */
export async function discloseOnChain(
  market: Market,
  { orderId, testSet, confirmations }: { orderId: bigint; testSet: TestSet; confirmations?: number },
): Promise<Sent> {
  requireStage(await getOrder(market, orderId), 'committed')
  await requireFinalCommitment(market, orderId, confirmations)
  return sendToOrders(market, 'discloseOnChain', [orderId, testSet.salt, testSetFields(testSet.rows)])
}
