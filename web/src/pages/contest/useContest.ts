import { getContest, getContestRecord } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** A contest as the chain has it now: what is done with it is decided by this. */
export function useContest(contestId: bigint) {
  const { market, isLocal } = useMarket()
  return useQuery({
    queryKey: ['chain', 'contest', contestId],
    queryFn: () => getContest(market, contestId),
    refetchInterval: liveMs(isLocal),
  })
}

/** What the history adds: title, times, content ids. */
export function useContestRecord(contestId: bigint) {
  const { history, isLocal } = useMarket()
  return useQuery({
    queryKey: ['history', 'contest', contestId],
    queryFn: ({ signal }) => getContestRecord(history, { contestId, signal }),
    refetchInterval: liveMs(isLocal),
  })
}
