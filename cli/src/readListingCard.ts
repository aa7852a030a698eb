import { encodeListingCard, getListingCard, type Listing, type ListingCard } from '@assay/sdk'
import type { Session } from './session.ts'

/**
 * What people read about a private dataset: from this computer, else from the vendor's node, and kept from then on.
 *
 * @throws AssayError as `getListingCard`.
 */
export async function readListingCard({ store, signal }: Session, listing: Listing): Promise<ListingCard> {
  const card = await getListingCard({ listing, source: store, signal })
  await store.put(encodeListingCard(card))
  return card
}
