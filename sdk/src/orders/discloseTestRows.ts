import type { Market } from '../chain/market.ts'
import { callNode } from './callNode.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { nodeAddress } from './nodeUrl.ts'
import { orderRefusal, requireStage } from './orderRefusal.ts'
import { ordersPlace } from './ordersPlace.ts'
import { requireFinalCommitment } from './requireFinalCommitment.ts'
import { seal, testRowsInfo } from './seal.ts'
import { commitTestSet, encodeTestSet, largestClass, type TestSet } from './testSet.ts'

export type DiscloseTestRowsParameters = {
  orderId: bigint
  testSet: TestSet
  /** Blocks that must follow the vendor's commitment. Default: 12, and none on a local chain. */
  confirmations?: number
  /** By default given up after a minute. */
  signal?: AbortSignal
  /** By default the platform's own. */
  fetch?: typeof fetch
}

const patienceMs = 60_000

/**
 * Gives the test rows of an order to the vendor's node, sealed: once the vendor has committed to a model, and not before.
 *
 * @throws AssayError `order.wrongStage`, `order.wrongDisclosure` for rows that the order was not placed with,
 * `order.notFinal` (retryable), `node.unreachable` (retryable), and what the node answers.
 */
export async function discloseTestRows(market: Market, parameters: DiscloseTestRowsParameters): Promise<void> {
  const { orderId, testSet, confirmations, signal = AbortSignal.timeout(patienceMs), fetch } = parameters
  const order = await getOrder(market, orderId)
  requireStage(order, 'committed')
  await requireFinalCommitment(market, orderId, confirmations)
  const testCommit = commitTestSet(testSet, order.circuit)
  if (testCommit !== order.testCommit) throw orderRefusal('WrongDisclosure', testCommit, largestClass(testSet.rows))

  const { node, sealKey } = await getListing(market, order.datasetId)
  const address = nodeAddress(node, `/orders/${orderId}/disclosure`)
  const sealed = await seal(sealKey, encodeTestSet(testSet), testRowsInfo({ ...ordersPlace(market), orderId }))
  const headers = { 'content-type': 'application/octet-stream' }
  const hint = 'Try again later. Before the deadline, `assay order disclose --on-chain` publishes the rows instead.'
  await callNode(address, { method: 'POST', headers, body: new Uint8Array(sealed), signal, fetch, hint })
}
