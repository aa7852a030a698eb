import { type Contest, type ContestRecord, nextStep } from '@assay/sdk'
import { lazy, Suspense } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Steps } from '../../components/Steps.tsx'
import { duration, Time, TimeLeft } from '../../components/Time.tsx'
import { useChainClock } from '../../market/chainClock.ts'
import { awaited } from './awaited.ts'
import { outcome } from './outcome.ts'
import { type PhaseStep, phaseSteps } from './phaseSteps.ts'

/** Signing, vault and encoders weigh more than all that is looked at. */
const ContestActions = lazy(async () => ({ default: (await import('./ContestActions.tsx')).ContestActions }))

type Props = { contest: Contest; record: ContestRecord | undefined }

/** Where a contest stands, what it waits for, and what can be done about it. */
export function PhasePanel({ contest, record }: Props) {
  const steps = phaseSteps(contest, record)
  return (
    <Panel title="Where it stands">
      <Steps
        label="Phases of the contest"
        steps={steps.map(step => ({ name: step.name, state: step.state, detail: <StepTimes {...step} /> }))}
      />
      {contest.phase === 'closed' ? <Ended contest={contest} /> : <WaitingFor contest={contest} />}
      <Suspense>
        <ContestActions contest={contest} record={record} />
      </Suspense>
    </Panel>
  )
}

function StepTimes({ state, ends, takes }: PhaseStep) {
  if (state === 'skipped' || state === 'failed') return null
  if (ends !== undefined) {
    return (
      <>
        {state === 'done' ? '' : 'until '}
        <Time at={ends} />
      </>
    )
  }
  return takes === undefined || state === 'done' ? null : duration(takes)
}

function WaitingFor({ contest }: { contest: Contest }) {
  const { what, who, otherwise } = awaited(contest)
  return (
    <Notice tone="gold" title="What it waits for">
      <p>{what}</p>
      <p>
        {who}
        <Deadline contest={contest} />.
      </p>
      {otherwise && <p>{otherwise}</p>}
    </Notice>
  )
}

function Ended({ contest }: { contest: Contest }) {
  const { title, says, tone } = outcome(contest)
  return (
    <Notice tone={tone} title={title}>
      {says.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

function Deadline({ contest }: { contest: Contest }) {
  const clock = useChainClock()
  const { until, fromBlock, untilBlock } = nextStep(contest)
  if (until !== undefined) {
    return (
      <>
        , until <Time at={until} /> (<TimeLeft until={until} /> left)
      </>
    )
  }
  const blocks = (to: bigint) =>
    clock && to > clock.block ? `, ${(to - clock.block).toLocaleString('en')} from now` : ''
  if (fromBlock !== undefined) return `: block ${fromBlock - 1n}${blocks(fromBlock - 1n)}`
  return untilBlock === undefined ? null : `, until block ${untilBlock}${blocks(untilBlock)}`
}
