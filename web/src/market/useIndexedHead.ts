import { getIndexedBlock } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { liveMs } from './chainClock.ts'
import { useMarket } from './MarketProvider.tsx'

/** How far the indexer is. */
export function useIndexedHead() {
  const { history, isLocal } = useMarket()
  return useQuery({
    queryKey: ['history', 'head'],
    queryFn: () => getIndexedBlock(history),
    refetchInterval: liveMs(isLocal),
  })
}
