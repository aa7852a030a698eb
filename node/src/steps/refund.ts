import type { Order } from '@assay/sdk'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'

/** Ends an order whose time is up, so that the bond comes back. */
export async function takeRefund(node: VendorNode, order: Order): Promise<void> {
  if (order.stage !== 'committed' && order.stage !== 'disclosed') return
  await send(node, order, 'refund', [order.orderId])
}
