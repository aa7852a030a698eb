import type { Hex } from 'viem'
import { localChainId, type Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { type Circuit, circuitNumber } from './chooseCircuit.ts'
import { ordersPlace } from './ordersPlace.ts'
import { readOrders } from './readOrders.ts'

/**
 * Refuses a circuit that is another one on chain: what its proofs prove would not be what this program says.
 *
 * @returns The hash of its verification key, and whether that is of points that anybody can forge proofs for, which only a
 * chain of one's own may have.
 * @throws AssayError `circuit.otherKey`, `order.unknownCircuit`.
 */
export async function requireCircuit(market: Market, circuit: Circuit): Promise<{ keyHash: Hex; insecure: boolean }> {
  const { name, vkHash, insecureVkHash } = circuit
  const { keyHash } = await readOrders(market, 'circuit', [BigInt(circuitNumber(circuit))])
  if (keyHash === vkHash) return { keyHash, insecure: false }
  const insecure = keyHash === insecureVkHash
  if (insecure && ordersPlace(market).chainId === localChainId) return { keyHash, insecure }
  throw new AssayError('circuit.otherKey', `The market’s ${name} is not the one that this program knows`, {
    details: `verification key: ${keyHash} on chain, ${vkHash ?? 'none'} here`,
    hint: insecure
      ? 'Anybody can forge proofs for it: it is for chains of one’s own. Do not use this market.'
      : 'Either is of another version. `assay circuits verify` tells which.',
  })
}
