import {
  AssayError,
  type Listing,
  type Order,
  openSecret,
  orderBond,
  ordersPlace,
  requireCircuit,
  requireOrders,
} from '@assay/sdk'
import { findCeremony, insecureCeremony } from '@assay/sdk/node'
import { erc20Abi, maxUint256, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { refuseOrder } from '../openOrders.ts'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'
import { type TrainedModel, train } from './train.ts'

/** Takes up an order: trains its model and commits to it, unless something is wrong with the order. */
export async function takeCommitModel(node: VendorNode, order: Order): Promise<void> {
  if (order.stage !== 'placed') return
  const trained = await prepare(node, order)
  if (!trained) return
  const value = await approveBond(node, trained.listing, orderBond(order))
  await send(node, order, 'commitModel', [order.orderId, trained.modelCommit], value)
}

/** The model, or nothing for an order that could not be proven: to leave it costs nobody anything. */
async function prepare(node: VendorNode, order: Order): Promise<TrainedModel | undefined> {
  const { database, onEvent } = node
  const { orderId } = order
  try {
    await checkOrder(node, order)
    return await train(node, order)
  } catch (error) {
    if (!(error instanceof AssayError) || error.retryable || error.code.startsWith('chain.')) throw error
    await refuseOrder(database, orderId, `${error.code}: ${error.shortMessage}`)
    onEvent({ type: 'refused', orderId, error })
    return undefined
  }
}

async function checkOrder(node: VendorNode, order: Order): Promise<void> {
  const { market, dir, sealKeys, leastWindowSeconds, signal } = node
  const { circuit, datasetId, secretHash, sealedSecret, windows } = order
  const { proveSeconds, revealSeconds } = windows
  if (Math.min(proveSeconds, revealSeconds) < leastWindowSeconds) {
    throw new AssayError('order.tooHasty', 'The order leaves too little time', {
      details: `to prove ${proveSeconds} s, to reveal the key ${revealSeconds} s; this node wants ${leastWindowSeconds} s for each`,
    })
  }
  await openSecret(sealKeys, sealedSecret, { ...ordersPlace(market), datasetId, secretHash })
  const { gates } = circuit
  const { insecure } = await requireCircuit(market, circuit)
  await (insecure ? insecureCeremony({ gates, home: dir, signal }) : findCeremony({ gates }))
}

/** @returns The value to send along. */
async function approveBond(
  { market, account, outbox, signal }: VendorNode,
  { token }: Listing,
  bond: bigint,
): Promise<bigint> {
  if (token === zeroAddress) return bond
  const contract = { address: token, abi: erc20Abi }
  const orders = requireOrders(market)
  const args = [account.address, orders] as const
  const allowed = await readContract(market.client, { ...contract, functionName: 'allowance', args })
  if (allowed < bond) {
    // For all orders at once: they draw on one allowance, and each would use up what another was given.
    const approve = { ...contract, functionName: 'approve', args: [orders, maxUint256] } as const
    await outbox.send(`approve/${token}`, approve, { signal })
  }
  return 0n
}
