import { type Address, type Hex, isAddress, isAddressEqual, isHex, verifyTypedData } from 'viem'
import { z } from 'zod'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { callNode } from './callNode.ts'
import { nodeKeyTypedData } from './datasetUpload.ts'
import { readAnswer } from './nodeAnswer.ts'
import { nodeAddress } from './nodeUrl.ts'
import { ordersPlace } from './ordersPlace.ts'

export type GetNodeVendorParameters = {
  /** Where the node answers. */
  node: string
  /** By default given up after a minute. */
  signal?: AbortSignal | undefined
  /** By default the platform's own. */
  fetch?: typeof fetch | undefined
}

export type NodeVendor = {
  vendor: Address
  /** Customers seal to it, and the vendor its datasets. */
  sealKey: Hex
}

const address = z.custom<Address>(value => typeof value === 'string' && isAddress(value), 'no address')
const hex = z.custom<Hex>(value => isHex(value), 'no hexadecimal number')
const schema = z.object({ vendor: address, sealKey: hex, chainId: z.int(), orders: address, signature: hex })

const patienceMs = 60_000

/**
 * Whose a node is, and its key, which the vendor's account has signed: what is sealed to it nobody else can open, whoever
 * answers at the address.
 *
 * @throws AssayError `listing.invalidNode`, `node.unreachable` (retryable), `node.invalidAnswer`, `node.otherMarket`,
 * `node.wrongSigner`.
 */
export async function getNodeVendor(market: Market, parameters: GetNodeVendorParameters): Promise<NodeVendor> {
  const { node, signal = AbortSignal.timeout(patienceMs), fetch } = parameters
  const place = ordersPlace(market)
  const response = await callNode(nodeAddress(node, '/vendor'), { signal, fetch })
  const answer = schema.safeParse(await readAnswer(response))
  if (!answer.success) {
    throw new AssayError('node.invalidAnswer', 'What answers there is no node of a vendor', {
      details: `${node}\n${z.prettifyError(answer.error)}`,
      hint: 'Check the address.',
    })
  }
  const { vendor, sealKey, chainId, orders, signature } = answer.data
  if (chainId !== place.chainId || !isAddressEqual(orders, place.orders)) {
    throw new AssayError('node.otherMarket', 'This node is of another market', {
      details: `It is of ${orders} on chain ${chainId}, and this market is ${place.orders} on chain ${place.chainId}`,
    })
  }
  const isSigned = await verifyTypedData({ address: vendor, ...nodeKeyTypedData(place, sealKey), signature }).catch(
    () => false,
  )
  if (isSigned) return { vendor, sealKey }
  throw new AssayError('node.wrongSigner', 'The node’s key is not signed by its vendor', {
    details: `${node}\nvendor ${vendor}, key ${sealKey}`,
    hint: 'Somebody may be answering in the node’s stead: send it nothing.',
  })
}
