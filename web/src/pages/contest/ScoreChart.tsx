import { type Contest, getScoreHistory } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { percent } from '../../components/percent.ts'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { bestSoFar } from './bestSoFar.ts'

const LineChart = lazy(async () => ({ default: (await import('../../charts/LineChart.tsx')).LineChart }))

/** How the best score came about. */
export function ScoreChart({ contest }: { contest: Contest }) {
  const { history, isLocal } = useMarket()
  const { contestId, terms } = contest
  const { data: scores = [] } = useQuery({
    queryKey: ['history', 'scores', contestId],
    queryFn: ({ signal }) => getScoreHistory(history, { contestId, signal }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  if (scores.length < 2) return null
  const { best, others } = bestSoFar(scores)
  return (
    <Suspense>
      <LineChart
        label={`The best score after each entry that was scored; now it is ${best.at(-1)?.y} %.`}
        // Not time: scores come all at once, when the test rows are there.
        x={{ name: 'Entries scored so far' }}
        y={{ name: 'Best score', unit: '%' }}
        isStepped
        line={best}
        dots={others}
        mark={{ y: terms.thresholdBps / 100, name: `${percent(terms.thresholdBps)} asked for` }}
      />
    </Suspense>
  )
}
