import { findOpenSales } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** What a model can be bought for now, and what is bid for it; each looked at on the chain. */
export function useSales(modelId: bigint) {
  const { market, config, isLocal } = useMarket()
  const { bookUrl } = config
  return useQuery({
    queryKey: ['chain', 'sales', modelId],
    queryFn: bookUrl === undefined ? skipToken : () => findOpenSales(market, { bookUrl, modelId }),
    refetchInterval: 2 * liveMs(isLocal),
    // Orders hold bigints, deep in them.
    structuralSharing: false,
  })
}
