import { type Address, type Hex, zeroAddress } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import type { Offer } from './getListing.ts'
import { requireNodeUrl } from './nodeUrl.ts'
import { sendToOrders } from './sendToOrders.ts'

export type ListDatasetParameters = {
  dataset: DatasetCommitment
  offer: Offer
  /** What orders are paid in: the chain's own coin unless given. */
  token?: Address
  /** Public key of the node ({@link import('./seal.ts').deriveSealKeys}). */
  sealKey: Hex
  /** Content id of the dataset's card ({@link import('./listingCard.ts').ListingCard}). */
  card: string
  /** Where the node answers. */
  node: string
}

/**
 * Lists a private dataset: models can be ordered that are trained on it. Who does is its vendor.
 *
 * @throws AssayError `listing.invalidNode`, `order.invalidOffer`, `order.invalidClasses` for a regression.
 */
export async function listDataset(
  market: Market,
  { dataset, offer, token = zeroAddress, sealKey, card, node }: ListDatasetParameters,
): Promise<Sent & { datasetId: bigint }> {
  requireNodeUrl(node)
  const sent = await sendToOrders(market, 'list', [dataset, token, offer, sealKey, card, node])
  return { ...sent, datasetId: findEmitted(sent, 'DatasetListed').datasetId }
}
