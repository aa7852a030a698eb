import { AssayError } from '../errors.ts'
import type { Listing } from './getListing.ts'
import type { Order } from './getOrder.ts'

/**
 * What the proof of an order is a proof of: the public inputs of its circuit, as the contract makes them (docs/formats.md,
 * "Orders").
 *
 * @throws AssayError `order.notProven` before there is a proof.
 */
export function proofStatement(order: Order, { dataset }: Pick<Listing, 'dataset'>): bigint[] {
  const { context, modelCommit, testCommit, rows, minCorrect, majority, proven, secretHash } = order
  if (modelCommit === undefined || proven === undefined) {
    throw new AssayError('order.notProven', `Order ${order.orderId} is ${order.stage}: nothing is proven yet`)
  }
  const { features, classes } = dataset
  const numbers = [rows, minCorrect, majority, features, classes].map(BigInt)
  return [context, modelCommit, testCommit, ...numbers, proven.keyHash, secretHash, ...proven.ciphertext]
}
