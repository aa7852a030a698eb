import type { ContentSource } from '../content/contentStore.ts'
import { gatewayStore } from '../content/gatewayStore.ts'
import { hashBinning } from '../datasets/dataset.ts'
import { AssayError } from '../errors.ts'
import type { Listing } from './getListing.ts'
import { decodeListingCard, type ListingCard } from './listingCard.ts'

/** Thirty columns of 256 bins, and the longest description, take a fifth of it. */
const maxBytes = 2 ** 20

const patienceMs = 10_000

export type GetListingCardParameters = {
  listing: Pick<Listing, 'datasetId' | 'datasetRoot' | 'dataset' | 'card' | 'node'>
  /** Where to look before the vendor's node is asked. */
  source: ContentSource
  signal?: AbortSignal | undefined
}

/**
 * What people read about a private dataset, with the binning that its root was made with.
 *
 * @throws AssayError `listing.noCard` (retryable) when neither the source nor the vendor's node gives it, `listing.wrongCard`
 * for one of another dataset, and as `decodeListingCard`.
 */
export async function getListingCard(parameters: GetListingCardParameters): Promise<ListingCard> {
  const { datasetId, datasetRoot, dataset } = parameters.listing
  const bytes = await readBytes(parameters)
  const card = decodeListingCard(bytes)
  if (hashBinning(card.binning) === dataset.binningHash) return card
  throw new AssayError('listing.wrongCard', `The card of dataset ${datasetId} is of another dataset`, {
    details: `Its binning is not the one that the dataset's root ${datasetRoot} was made with.`,
    hint: 'Nothing can be ordered of it. Choose another dataset.',
  })
}

async function readBytes({ listing, source, signal }: GetListingCardParameters): Promise<Uint8Array> {
  const { datasetId, card, node } = listing
  try {
    return await source.get(card, { maxBytes, signal })
  } catch {
    signal?.throwIfAborted()
  }
  const patience = AbortSignal.timeout(patienceMs)
  try {
    return await gatewayStore(node, { maxBytes }).get(card, {
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw noCard(datasetId, node, cause)
  }
}

function noCard(datasetId: bigint, node: string, cause: unknown): AssayError {
  const reason = cause instanceof AssayError ? `${cause.shortMessage}\n${cause.details}` : `${node} does not answer`
  return new AssayError('listing.noCard', `The vendor’s node does not give the card of dataset ${datasetId}`, {
    details: reason,
    hint: 'Try again later: an order needs the node too.',
    retryable: true,
    cause,
  })
}
