import { type Order, ordersAbi, requireOrders } from '@assay/sdk'
import type { ContractFunctionArgs, ContractFunctionName } from 'viem'
import { revealMarginSeconds, type Step } from '../dueStep.ts'
import type { VendorNode } from '../vendorNode.ts'

type Write = 'nonpayable' | 'payable'

/** Sends the one transaction that takes a step for an order. */
export async function send<name extends Exclude<Step, 'withdraw'> & ContractFunctionName<typeof ordersAbi, Write>>(
  { market, outbox, onEvent, signal }: VendorNode,
  { orderId, deadline }: Pick<Order, 'orderId' | 'deadline'>,
  step: name,
  args: ContractFunctionArgs<typeof ordersAbi, Write, name>,
  value = 0n,
): Promise<void> {
  const call = { address: requireOrders(market), abi: ordersAbi, functionName: step, args, value }
  const limits = step === 'revealKey' ? { signal, notAfter: deadline - revealMarginSeconds } : { signal }
  const { transactionHash, gasUsed } = await outbox.send(`order/${orderId}/${step}`, call, limits)
  onEvent({ type: 'sent', orderId, step, hash: transactionHash, gasUsed })
}
