import type { Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { orderRefusal } from './orderRefusal.ts'
import type { ProofInputs } from './proofInputs.ts'
import { sendToOrders } from './sendToOrders.ts'

export type ProveOrderParameters = Pick<ProofInputs, 'keyHash' | 'ciphertext'> & { orderId: bigint; proof: Hex }

/**
 * Proves an order: that the committed model reaches the threshold, and that the ciphertext is this model. The vendor.
 *
 * @throws AssayError `order.invalidProof`, `order.wrongStage`, `order.tooLate`, `order.notVendor`.
 */
export async function proveOrder(
  market: Market,
  { orderId, proof, keyHash, ciphertext }: ProveOrderParameters,
): Promise<Sent> {
  try {
    return await sendToOrders(market, 'prove', [orderId, proof, keyHash, ciphertext])
  } catch (error) {
    // A verifier refuses in errors of its own. What can be sent again was not refused by it.
    const isRefused = error instanceof AssayError && error.code === 'chain.reverted' && !error.retryable
    throw isRefused ? orderRefusal('InvalidProof') : error
  }
}
