import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { sendToOrders } from './sendToOrders.ts'
import { type TestSet, testSetFields } from './testSet.ts'

/**
 * Publishes the test rows of an order, for a vendor that does not acknowledge them. The customer.
 *
 * @throws AssayError `order.wrongDisclosure` for other rows, `order.wrongStage`, `order.tooLate`, `order.notCustomer`.
 */
export async function discloseOnChain(
  market: Market,
  { orderId, testSet }: { orderId: bigint; testSet: TestSet },
): Promise<Sent> {
  return sendToOrders(market, 'discloseOnChain', [orderId, testSet.salt, testSetFields(testSet.rows)])
}
