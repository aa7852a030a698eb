import { type Contest, contestPlace } from '@assay/sdk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'
import { type Candidate, candidatesFor } from './candidates.ts'

/** The models that may be entered, and ways to have more or fewer of them. */
export function useCandidates(contest: Contest) {
  const { market } = useMarket()
  const queries = useQueryClient()
  const queryKey = ['vault', 'candidates', contest.contestId, contest.datasetRoot]
  const candidates = candidatesFor(contestPlace(market, contest.contestId), contest)
  const { data } = useQuery({ queryKey, queryFn: candidates.list, structuralSharing: false })
  const after = (change: Promise<void>) => change.then(() => queries.invalidateQueries({ queryKey }))
  return {
    list: data ?? [],
    add: (candidate: Omit<Candidate, 'id'>) => after(candidates.add(candidate)),
    remove: (id: string) => after(candidates.remove(id)),
  }
}
