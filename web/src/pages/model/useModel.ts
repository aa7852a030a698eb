import { getModelCard, getModelRecord, type ModelRecord } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** A model as its events tell it. */
export function useModelRecord(modelId: bigint) {
  const { history, isLocal } = useMarket()
  return useQuery({
    queryKey: ['history', 'model', modelId],
    queryFn: ({ signal }) => getModelRecord(history, { modelId, signal }),
    refetchInterval: liveMs(isLocal),
  })
}

/** Its card: the word of whoever wrote it. */
export function useModelCard(model: Pick<ModelRecord, 'card'> | undefined) {
  const { content } = useMarket()
  return useQuery({
    queryKey: ['card', 'model', model?.card],
    queryFn: model ? ({ signal }) => getModelCard({ model, source: content, signal }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
