import type { Order } from '@assay/sdk'
import { findDisclosure, openDisclosure } from '../disclosures.ts'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'

/** Says on chain that the test rows have come. From then on the vendor has to prove, so they are checked once more. */
export async function takeAcknowledge(node: VendorNode, order: Order): Promise<void> {
  if (order.stage !== 'committed') return
  const sealed = await findDisclosure(node.database, order.orderId)
  if (!sealed) return
  await openDisclosure(node, order, sealed)
  await send(node, order, 'acknowledge', [order.orderId])
}
