import { type DatasetRecord, getListing } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Amount } from '../components/Amount.tsx'
import { liveMs } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'

/** What an order costs at this moment, by the contract: the price moves with time, so that no history can tell. */
export function Price({ datasetId, token }: Pick<DatasetRecord, 'datasetId' | 'token'>) {
  const { market, isLocal } = useMarket()
  const { data, isError } = useQuery({
    queryKey: ['chain', 'listing', datasetId],
    queryFn: () => getListing(market, datasetId),
    refetchInterval: 4 * liveMs(isLocal),
  })
  if (isError) return 'not known'
  return data ? <Amount value={data.price} token={token} /> : <span aria-busy>…</span>
}
