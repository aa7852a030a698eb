import { getListing, getOrdersCredit, type Order } from '@assay/sdk'
import { closeOrder } from '../openOrders.ts'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'

/** Withdraws what the vendor is owed when an order has ended, and puts the order away. */
export async function takeWithdraw(node: VendorNode, order: Order): Promise<void> {
  const { market, account, withdraws, onEvent } = node
  const { orderId, datasetId, stage } = order
  if (stage !== 'settled' && stage !== 'refunded') return
  const { token } = await getListing(market, datasetId)
  const credit = withdraws ? await getOrdersCredit(market, token, account.address) : 0n
  if (credit > 0n) await send(node, order, 'withdraw', [token, account.address])
  await closeOrder(node, orderId)
  onEvent({ type: 'over', orderId })
}
