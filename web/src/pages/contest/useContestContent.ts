import { type Contest, getContestCard, splitTestGroups } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useEngine } from '../../work/engine.ts'

/** What the organizer wrote about it, held to the dataset's root. */
export function useContestCard(contest: Contest, cid: string | undefined) {
  const { content } = useMarket()
  return useQuery({
    // Held to this contest: another may name the same card.
    queryKey: ['content', 'contestCard', contest.contestId, cid],
    queryFn: cid ? ({ signal }) => getContestCard({ contest, cid, source: content, signal }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Rows that were checked are those of one contest: another may name the same bundle. */
export const trainingKey = ({ contestId }: Contest, cid: string | undefined) => ['content', 'training', contestId, cid]

/** What the training bundle of a drawn contest has to open. */
export const expectedBundle = ({ seed, dataset, datasetRoot, terms }: Contest) => ({
  datasetRoot,
  testGroups: splitTestGroups(seed, dataset.groups, terms.testGroups),
})

/** What the bundle of a contest can come to: an organizer may have put anything there, of any size. */
function mostBundleBytes({ dataset: { groups, groupSize, features }, terms: { testGroups } }: Contest): number {
  const labelBytes = 2
  const saltAndLeafBytes = 64
  const binningBytes = 2 ** 24
  const rows = (groups - testGroups) * groupSize * (features + labelBytes)
  return binningBytes + Math.ceil(((rows + groups * saltAndLeafBytes) * 4) / 3) + testGroups * '4294967295,'.length
}

/** The rows to train on, each group checked against the dataset's root and the draw. */
export function useTrainingRows(contest: Contest, cid: string | undefined) {
  const { content } = useMarket()
  const engine = useEngine()
  return useQuery({
    queryKey: trainingKey(contest, cid),
    queryFn: cid
      ? async ({ signal }) =>
          engine.openBundle(
            await content.get(cid, { signal, maxBytes: mostBundleBytes(contest) }),
            expectedBundle(contest),
          )
      : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    // Rows are large, and never another object.
    structuralSharing: false,
  })
}
