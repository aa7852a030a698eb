import { getRunRecord } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isAddressEqual } from 'viem'
import { ButtonLink } from '../../components/Button.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { RunView } from './RunView.tsx'

const route = getRouteApi('/runs/$runId')

/** One training: what it was bound to before it began, what was recorded of it, and whether that holds. */
export function RunPage() {
  const { runId } = route.useParams()
  const { account } = useMarket()
  const run = useRun(runId)
  const { trainer, modelId, stage } = run.data ?? {}
  const isMintable = (stage === 'completed' || stage === 'accepted') && modelId === undefined
  return (
    <Page
      title={`Run ${runId}`}
      kicker={<Link to="/models">Models</Link>}
      lead={
        trainer && (
          <p>
            Trained by <Hash value={trainer} kind="address" />
            {modelId !== undefined && (
              <>
                ; what came of it is{' '}
                <Link to="/models/$modelId" params={{ modelId }}>
                  model {String(modelId)}
                </Link>
              </>
            )}
          </p>
        )
      }
      actions={
        isMintable &&
        trainer &&
        account &&
        isAddressEqual(trainer, account) && (
          <ButtonLink to="/models/new" search={{ run: Number(runId) }}>
            Mint its model
          </ButtonLink>
        )
      }
    >
      <Waiting query={run} lines={8}>
        {run => <RunView run={run} />}
      </Waiting>
    </Page>
  )
}

/** A run as its events tell it. */
export function useRun(runId: bigint) {
  const { history, isLocal } = useMarket()
  return useQuery({
    queryKey: ['history', 'run', runId],
    queryFn: ({ signal }) => getRunRecord(history, { runId, signal }),
    refetchInterval: liveMs(isLocal),
  })
}
