import type { Order } from '@assay/sdk'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'

/** Hands over the key of a proven model, for which the contract pays. */
export async function takeRevealKey(node: VendorNode, order: Order): Promise<void> {
  if (order.stage !== 'proven') return
  await send(node, order, 'revealKey', [order.orderId, node.secret.orderKey(order.context)])
}
