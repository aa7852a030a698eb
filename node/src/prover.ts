import { type Market, ordersPlace, requireCircuit } from '@assay/sdk'
import { proveCircuit } from '@assay/sdk/node'
import { hexToBytes } from 'viem'
import type { VendorNode } from './vendorNode.ts'

export type CreateProverParameters = {
  market: Market
  /** Where insecure points are kept, on a chain of one's own. */
  dir: string
  signal: AbortSignal
}

/** Proves for the key that the market verifies, in processes and threads of their own: the node goes on answering meanwhile. */
export function createProver({ market, dir, signal }: CreateProverParameters): VendorNode['prove'] {
  return async (circuit, inputs) => {
    const { keyHash } = await requireCircuit(market, circuit)
    const { chainId } = ordersPlace(market)
    const { proof } = await proveCircuit({ circuit, inputs, keyHash, chainId, home: dir, signal })
    return hexToBytes(proof)
  }
}
