import { signTypedData } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import type { RandomAccessFile } from '../datasets/byteSource.ts'
import { AssayError } from '../errors.ts'
import { findRight } from '../licenses/findRight.ts'
import { callNode } from '../orders/callNode.ts'
import { nodeAddress } from '../orders/nodeUrl.ts'
import { getModel } from '../ownership/getModel.ts'
import { weightsRoot } from '../transcripts/weightsRoot.ts'
import { type AccessRight, accessSeconds, accessTypedData, encodeRight, nodeName, weightsHeaders } from './access.ts'
import { requireRight } from './requireRight.ts'

export type DownloadWeightsParameters<File extends RandomAccessFile = Blob> = {
  modelId: bigint
  /** Where the node is. */
  nodeUrl: string
  /** The best that the account has as owner, renter or by a license, unless given. */
  right?: AccessRight
  /** Keeps what arrives until it is checked: in memory unless given. */
  keep?: (response: Response) => Promise<File>
  signal?: AbortSignal
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/**
 * Fetches the weights of a model from the node that keeps them, for an account that has a right to them. They are given back only
 * if they are those of the model, by the root that the chain has of them.
 *
 * @throws AssayError `weights.noRight`, `weights.wrongRoot`, `chain.noAccount`, `chain.rejected`, `listing.invalidNode`,
 * `node.unreachable` (retryable), and what the node answers, such as `weights.notFound`.
 */
export async function downloadWeights<File extends RandomAccessFile = Blob>(
  market: Market,
  parameters: DownloadWeightsParameters<File>,
): Promise<File | Blob> {
  const { modelId, nodeUrl, keep = response => response.blob(), signal, fetch } = parameters
  const { client, account } = market
  if (!account) throw noAccount()
  const address = nodeAddress(nodeUrl, `/models/${modelId}/weights`)
  const { weightsRoot: expected } = await getModel(market, modelId)
  const right = parameters.right ?? (await bestRight(market, modelId, account.address))
  await requireRight(market, { modelId, account: account.address, right })
  const expiresAt = BigInt(Math.floor(Date.now() / 1_000) + accessSeconds)
  const access = { modelId, ...encodeRight(right), node: nodeName(nodeUrl), expiresAt }
  const signature = await explained(signTypedData(client, { account, ...accessTypedData(market, access) }))
  const response = await callNode(address, {
    headers: {
      [weightsHeaders.account]: account.address,
      [weightsHeaders.node]: access.node,
      [weightsHeaders.right]: String(access.right),
      [weightsHeaders.id]: String(access.id),
      [weightsHeaders.expiresAt]: String(expiresAt),
      [weightsHeaders.signature]: signature,
    },
    ...(signal && { signal }),
    fetch,
  })
  const file = await keep(response)
  const { root } = await weightsRoot(file, `The weights of model ${modelId}`)
  if (root === expected) return file
  throw new AssayError('weights.wrongRoot', `The node sent other weights than those of model ${modelId}`, {
    details: `Their root is ${root}, and the model’s is ${expected}.`,
    hint: 'Ask the model’s owner, or another node.',
  })
}

async function bestRight(market: Market, modelId: bigint, account: `0x${string}`): Promise<AccessRight> {
  const best = await findRight(market, { modelId, account })
  if (best.right !== 'none') return best
  throw new AssayError('weights.noRight', `${account} has no right to model ${modelId}`, {
    hint: `\`assay model show ${modelId}\` says what can be licensed, rented or ordered.`,
  })
}
