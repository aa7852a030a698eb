import { AssayError, decodeListingCard, encodeBinning, gatewayStore, type Listing, type ListingCard } from '@assay/sdk'
import { keccak256 } from 'viem'
import type { Session } from './session.ts'

/** Thirty columns of 256 bins, and the longest description, take a fifth of it. */
const maxBytes = 2 ** 20

const patienceMs = 10_000

/**
 * What people read about a private dataset: from this computer, else from the vendor's node, and kept from then on.
 *
 * @throws AssayError `listing.noCard` (retryable) when the node does not give it, `listing.wrongCard` when its binning is not
 * the dataset's.
 */
export async function readListingCard(session: Session, listing: Listing): Promise<ListingCard> {
  const card = decodeListingCard(await readBytes(session, listing))
  if (keccak256(encodeBinning(card.binning)) === listing.dataset.binningHash) return card
  throw new AssayError('listing.wrongCard', `The card of dataset ${listing.datasetId} is of another dataset`, {
    details: `Its binning is not the one that the dataset's root ${listing.datasetRoot} was made with.`,
    hint: 'Nothing can be ordered of it. Choose another dataset.',
  })
}

async function readBytes(session: Session, { datasetId, card, node }: Listing): Promise<Uint8Array> {
  try {
    return await session.store.get(card)
  } catch (error) {
    if (!(error instanceof AssayError && error.code === 'content.notFound')) throw error
  }
  const patience = AbortSignal.timeout(patienceMs)
  try {
    const signal = AbortSignal.any([session.signal, patience])
    const bytes = await gatewayStore(node, { maxBytes }).get(card, { signal })
    await session.store.put(bytes)
    return bytes
  } catch (cause) {
    if (!(cause instanceof AssayError || patience.aborted)) throw cause
    throw new AssayError('listing.noCard', `The vendor’s node does not give the card of dataset ${datasetId}`, {
      details: cause instanceof AssayError ? `${cause.shortMessage}\n${cause.details}` : `${node} does not answer`,
      hint: 'Try again later: an order needs the node too.',
      retryable: true,
      cause,
    })
  }
}
