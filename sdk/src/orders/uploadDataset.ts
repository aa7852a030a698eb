import { type Hex, isAddressEqual, keccak256 } from 'viem'
import { signTypedData } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import { contentId } from '../content/contentId.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { encodeDatasetFile } from '../datasets/datasetFile.ts'
import { AssayError } from '../errors.ts'
import { callNode } from './callNode.ts'
import { encodeUpload, mostUploadBytes, uploadHeaders, uploadTypedData } from './datasetUpload.ts'
import { type GetNodeVendorParameters, getNodeVendor } from './getNodeVendor.ts'
import { encodeListingCard, type ListingCard } from './listingCard.ts'
import { nodeAddress } from './nodeUrl.ts'
import { ordersPlace } from './ordersPlace.ts'
import { datasetInfo, seal } from './seal.ts'

export type UploadDatasetParameters = GetNodeVendorParameters & {
  dataset: Dataset
  card: ListingCard
  onProgress?: (progress: { step: 'sealing' | 'signing' | 'sending' }) => void
}

/** What {@link import('./listDataset.ts').listDataset} is to be told of it. */
export type UploadedDataset = {
  datasetRoot: Hex
  /** Of the node. */
  sealKey: Hex
  /** Content id. */
  card: string
}

/** A node takes permits of ten minutes at most, and not all clocks agree. */
const validSeconds = 300

/**
 * Puts a private dataset and its card on the vendor's own node, before it is listed. The rows leave sealed to the node's key, and
 * the vendor's account signs what is sent; nothing goes to the chain. To repeat it changes nothing.
 *
 * @throws AssayError `chain.noAccount`, `chain.rejected`, `node.otherVendor`, `upload.tooLarge`, those of
 * {@link getNodeVendor}, and what the node answers.
 */
export async function uploadDataset(market: Market, parameters: UploadDatasetParameters): Promise<UploadedDataset> {
  const { node, dataset, card, onProgress, signal, fetch } = parameters
  const { client, account } = market
  if (!account) throw noAccount()
  const { vendor, sealKey } = await getNodeVendor(market, { node, signal, fetch })
  if (!isAddressEqual(vendor, account.address)) {
    throw new AssayError('node.otherVendor', 'This node works for another vendor', {
      details: `It works for ${vendor}, and you sign as ${account.address}`,
      hint: 'Sign with the account that the node runs with, or name a node of your own.',
    })
  }
  onProgress?.({ step: 'sealing' })
  const { datasetRoot } = dataset
  const place = ordersPlace(market)
  const cardBytes = encodeListingCard(card)
  const upload = encodeUpload({ dataset: encodeDatasetFile(dataset), card: cardBytes })
  const body = await seal(sealKey, upload, datasetInfo({ ...place, datasetRoot }))
  if (body.length > mostUploadBytes) throw uploadTooLarge(body.length)

  onProgress?.({ step: 'signing' })
  const expires = BigInt(Math.floor(Date.now() / 1_000) + validSeconds)
  const permit = { datasetRoot, sealKey, bodyHash: keccak256(body), expires }
  const typedData = uploadTypedData(place, permit)
  const signature = await explained(signTypedData(client, { account, ...typedData }))
  onProgress?.({ step: 'sending' })
  await callNode(nodeAddress(node, '/datasets'), {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      [uploadHeaders.datasetRoot]: datasetRoot,
      [uploadHeaders.bodyHash]: permit.bodyHash,
      [uploadHeaders.expires]: String(expires),
      [uploadHeaders.signature]: signature,
    },
    body: new Uint8Array(body),
    signal: signal ?? AbortSignal.timeout(validSeconds * 1_000),
    fetch,
  })
  return { datasetRoot, sealKey, card: contentId(cardBytes) }
}

function uploadTooLarge(bytes: number): AssayError {
  return new AssayError('upload.tooLarge', `A node takes ${mostUploadBytes} bytes at most`, {
    details: `${bytes} bytes`,
    hint: '`assay dataset list` puts a dataset of any size into the folder of a node on the same computer.',
  })
}
