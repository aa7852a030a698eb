import {
  AssayError,
  commitModelFields,
  getListing,
  type Listing,
  type Model,
  modelFields,
  type Order,
  trainOrder,
} from '@assay/sdk'
import { readDataset } from '../datasetStore.ts'
import type { VendorNode } from '../vendorNode.ts'

/** The model of an order, and what is committed to on chain. */
export type TrainedModel = { model: Model; modelSalt: bigint; modelCommit: bigint; listing: Listing }

/**
 * Trains the model of an order. The same dataset, order and secret give the same model and salt whenever it is called.
 *
 * @throws AssayError `node.noDataset`, `node.unreadableDataset`, `order.modelMisfit`, `training.…`.
 */
export async function train(node: VendorNode, order: Order): Promise<TrainedModel> {
  const { market, dir, secret, onEvent, signal } = node
  const { orderId, datasetId, circuit, context } = order
  const listing = await getListing(market, datasetId)
  const { rows } = await readDataset(dir, listing.datasetRoot)
  const started = performance.now()
  const { model, validationScoreBps } = await trainOrder(rows, order, { signal })
  onEvent({ type: 'trained', orderId, trainMs: performance.now() - started, validationScoreBps })
  const modelSalt = secret.modelSalt(context)
  return { model, modelSalt, modelCommit: commitModelFields(modelFields(model, circuit), modelSalt), listing }
}

/**
 * Trains the model that was committed to once more.
 *
 * @throws AssayError `node.otherModel` when another one came out, which cannot be proven.
 */
export async function trainAgain(node: VendorNode, order: Order): Promise<TrainedModel> {
  const trained = await train(node, order)
  if (trained.modelCommit === order.modelCommit) return trained
  throw new AssayError('node.otherModel', `Order ${order.orderId} was committed to another model`, {
    details: 'The dataset, the trainer or the secret of this node is not what it was.',
    hint: 'Go back to the version of the node, the dataset and the secret that committed.',
  })
}
