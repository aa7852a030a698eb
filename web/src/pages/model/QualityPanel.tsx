import { getOrderRecord, getRunRecord, type ModelRecord } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Badge } from '../../components/Badge.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { Time } from '../../components/Time.tsx'
import { runStages } from '../../lists/runStage.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './model.module.css'

/** What was proven of a model, by whom, and how far that goes. What its author merely says is in the card. */
export function QualityPanel({ model }: { model: ModelRecord }) {
  switch (model.origin) {
    case 'entry':
      return <OfEntry model={model} />
    case 'order':
      return <OfOrder model={model} />
    case 'run':
      return <OfRun model={model} />
    case 'none':
      return (
        <Panel title="Nothing was proven of it" aside={<Badge>stated only</Badge>}>
          <p>
            Its owner had these weights first, on this market. What its card says of how good it is, is its author’s
            word: no contest scored it, no proof was made, and no training was recorded.
          </p>
        </Panel>
      )
  }
}

function OfEntry({ model: { originId = 0n, originEntry = 0n, scoreBps } }: { model: ModelRecord }) {
  return (
    <Panel title="Proven quality" aside={<Hallmark assurance="executed" />}>
      <Score scoreBps={scoreBps}>
        on test rows that nobody but the organizer had, when it was entered: as{' '}
        <Link to="/contests/$contestId" params={{ contestId: originId }}>
          entry {String(originEntry)} of contest {String(originId)}
        </Link>
        . The chain itself ran these weights over them; you can run them again there.
      </Score>
    </Panel>
  )
}

function OfOrder({ model: { originId = 0n, scoreBps } }: { model: ModelRecord }) {
  const { history } = useMarket()
  const { data: order } = useQuery({
    queryKey: ['history', 'order', originId],
    queryFn: ({ signal }) => getOrderRecord(history, { orderId: originId, signal }),
  })
  return (
    <Panel title="Proven quality" aside={<Hallmark assurance="proven" />}>
      <Score scoreBps={scoreBps} prefix="at least ">
        on the customer’s own rows, which the vendor had not seen when it fixed the model, as{' '}
        <Link to="/orders/$orderId" params={{ orderId: originId }}>
          order {String(originId)}
        </Link>{' '}
        asked for. A zero-knowledge proof of it was verified by the chain.{' '}
        {order?.receipt && (
          <Link to="/receipts/$receipt" params={{ receipt: order.receipt }}>
            Verify the receipt
          </Link>
        )}
      </Score>
    </Panel>
  )
}

function Score({
  scoreBps,
  prefix = '',
  children,
}: {
  scoreBps: number | undefined
  prefix?: string
  children: ReactNode
}) {
  return (
    <>
      {scoreBps !== undefined && <Streak scoreBps={scoreBps} thresholdBps={scoreBps} />}
      <p className={styles.text}>
        <strong>{scoreBps === undefined ? 'A score that is not known here' : `${prefix}${percent(scoreBps)}`}</strong>{' '}
        {children}
      </p>
    </>
  )
}

function OfRun({ model: { modelId, originId } }: { model: ModelRecord }) {
  const { history } = useMarket()
  const { data: run } = useQuery({
    queryKey: ['history', 'run', originId],
    queryFn: originId === undefined ? skipToken : ({ signal }) => getRunRecord(history, { runId: originId, signal }),
  })
  return (
    <Panel
      title="Recorded training"
      aside={run && <Badge tone={runStages[run.stage].tone}>{runStages[run.stage].says}</Badge>}
    >
      <p className={styles.text}>
        How it was trained is recorded step by step, and bonded.{' '}
        {run?.stage === 'completed' && run.challengeEnds !== undefined && (
          <>
            Whoever finds a step that does not come out as recorded may challenge it until{' '}
            <Time at={run.challengeEnds} />.
          </>
        )}
        {run?.stage === 'accepted' && 'Nobody could show a step to be wrong while its bond stood.'}
        {run?.stage === 'challenged' && 'Somebody says that a step is wrong; auditors decide.'}
        {run?.stage === 'rejected' && 'A step was shown to be wrong: do not rely on it.'} How good the model is, a
        record of its training does not say.
      </p>
      <p>
        <Link to="/models/$modelId" params={{ modelId }} search={{ tab: 'run' }} resetScroll={false}>
          Look at the training, and verify it
        </Link>
      </p>
    </Panel>
  )
}
