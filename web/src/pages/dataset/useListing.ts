import { getListing, getListingCard, type Listing } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** A private dataset as the chain has it now. */
export function useListing(datasetId: bigint | undefined) {
  const { market, isLocal } = useMarket()
  return useQuery({
    queryKey: ['chain', 'listing', datasetId],
    queryFn: datasetId === undefined ? skipToken : () => getListing(market, datasetId),
    refetchInterval: 4 * liveMs(isLocal),
  })
}

/** Its card, from this site's gateways or the vendor's own node, held to the dataset's root. */
export function useListingCard(listing: Listing | undefined) {
  const { content } = useMarket()
  return useQuery({
    queryKey: ['card', listing?.card, listing?.datasetRoot],
    queryFn: listing ? ({ signal }) => getListingCard({ listing, source: content, signal }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
