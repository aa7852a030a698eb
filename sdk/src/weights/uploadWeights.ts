import { isAddressEqual } from 'viem'
import { signTypedData } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import type { RandomAccessFile } from '../datasets/byteSource.ts'
import { fileStream } from '../datasets/fileStream.ts'
import { AssayError } from '../errors.ts'
import { callNode } from '../orders/callNode.ts'
import { nodeAddress } from '../orders/nodeUrl.ts'
import { getModel } from '../ownership/getModel.ts'
import { weightsRoot } from '../transcripts/weightsRoot.ts'
import { accessSeconds, nodeName, weightsHeaders, weightsTypedData } from './access.ts'

export type UploadWeightsParameters = {
  modelId: bigint
  /** A `Blob` of a browser, or `openFile` of `@assay/sdk/node`. */
  file: RandomAccessFile
  /** What errors call the file. */
  name: string
  /** Where the node is. */
  nodeUrl: string
  onProgress?: (progress: { step: 'hashing' | 'signing' | 'sending' }) => void
  signal?: AbortSignal
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/**
 * Puts the weights of a model on a node, which gives them to whoever has a right to them and to nobody else. Nothing goes to the
 * chain, and to repeat it changes nothing.
 *
 * @throws AssayError `weights.wrongRoot` for another model's file, `weights.notOwner`, `chain.noAccount`, `chain.rejected`,
 * `listing.invalidNode`, and what the node answers.
 */
export async function uploadWeights(market: Market, parameters: UploadWeightsParameters): Promise<void> {
  const { modelId, file, name, nodeUrl, onProgress, signal, fetch } = parameters
  const { client, account } = market
  if (!account) throw noAccount()
  const address = nodeAddress(nodeUrl, `/models/${modelId}/weights`)
  const { owner, weightsRoot: expected } = await getModel(market, modelId)
  if (!isAddressEqual(owner, account.address)) {
    throw new AssayError(
      'weights.notOwner',
      `Only the owner ${owner} can put the weights of model ${modelId} on a node`,
    )
  }
  onProgress?.({ step: 'hashing' })
  const { root } = await weightsRoot(file, name)
  if (root !== expected) {
    throw new AssayError('weights.wrongRoot', `${name} does not hold the weights of model ${modelId}`, {
      details: `Their root is ${root}, and the model’s is ${expected}.`,
      hint: 'Name the file that the model was minted from, or one with the same tensors.',
    })
  }
  onProgress?.({ step: 'signing' })
  const expiresAt = BigInt(Math.floor(Date.now() / 1_000) + accessSeconds)
  const permit = { modelId, bytes: BigInt(file.size), node: nodeName(nodeUrl), expiresAt }
  const signature = await explained(signTypedData(client, { account, ...weightsTypedData(market, permit) }))
  onProgress?.({ step: 'sending' })
  await callNode(address, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      [weightsHeaders.account]: account.address,
      [weightsHeaders.node]: permit.node,
      [weightsHeaders.bytes]: String(permit.bytes),
      [weightsHeaders.expiresAt]: String(expiresAt),
      [weightsHeaders.signature]: signature,
    },
    // A browser streams a blob by itself, and of other streams none over HTTP/1.
    ...(file instanceof Blob ? { body: file } : { body: fileStream(file), duplex: 'half' }),
    ...(signal && { signal }),
    fetch,
  })
}
