import { getListing, getOrdersCredit, type Order, ordersAbi, requireOrders } from '@assay/sdk'
import { closeOrder } from '../openOrders.ts'
import type { VendorNode } from '../vendorNode.ts'

/** Withdraws what the vendor is owed when an order has ended, and puts the order away. */
export async function takeWithdraw(node: VendorNode, order: Order): Promise<void> {
  const { withdraws, onEvent } = node
  const { orderId, stage } = order
  if (stage !== 'settled' && stage !== 'refunded') return
  if (withdraws) await withdrawAll(node, order)
  await closeOrder(node, orderId)
  onEvent({ type: 'over', orderId })
}

/** A withdrawal is of all that is owed in a token, for whichever orders: while one is on its way, another would find nothing. */
async function withdrawAll(node: VendorNode, { orderId, datasetId }: Order): Promise<void> {
  const { market, account, outbox, onEvent, signal } = node
  const { token } = await getListing(market, datasetId)
  const purpose = `withdraw/${token}`
  const address = requireOrders(market)
  const args = [token, account.address] as const
  while ((await getOrdersCredit(market, ...args)) > 0n) {
    const call = { address, abi: ordersAbi, functionName: 'withdraw', args } as const
    const { transactionHash: hash, gasUsed } = await outbox.send(purpose, call, { signal })
    onEvent({ type: 'sent', orderId, step: 'withdraw', hash, gasUsed })
    await outbox.forget(purpose)
  }
}
