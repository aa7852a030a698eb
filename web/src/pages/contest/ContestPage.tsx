import type { Contest, ContestPhase, ContestRecord, Schedule } from '@assay/sdk'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Page } from '../../components/Page.tsx'
import { percent } from '../../components/percent.ts'
import { TimeLeft } from '../../components/Time.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { scoreWords } from '../../words/metrics.ts'
import { Leaderboard } from './Leaderboard.tsx'
import { PhasePanel } from './PhasePanel.tsx'
import { useContest, useContestRecord } from './useContest.ts'

/** Below what one sees first, and with it the readers of cards and rows. */
const ContestDetails = lazy(async () => ({ default: (await import('./ContestDetails.tsx')).ContestDetails }))

const route = getRouteApi('/contests/$contestId')

/** A contest: what it pays for, where it stands, who leads, and what whoever looks at it may do. */
export function ContestPage() {
  const { contestId } = route.useParams()
  const contest = useContest(contestId)
  if (contest.isError && asAssayError(contest.error).code === 'contest.unknownContest') {
    return <UnknownContest contestId={contestId} />
  }
  if (contest.data) return <KnownContest contest={contest.data} />
  return (
    <Page title={`Contest ${contestId}`}>
      <Waiting query={contest} lines={8}>
        {() => null}
      </Waiting>
    </Page>
  )
}

function UnknownContest({ contestId }: { contestId: bigint }) {
  return (
    <Page
      title={`There is no contest ${contestId}`}
      lead="The number is mistyped, or the contest is of another market."
    >
      <p>
        <ButtonLink to="/contests">All contests</ButtonLink>
      </p>
    </Page>
  )
}

function KnownContest({ contest }: { contest: Contest }) {
  const { contestId, organizer, phase } = contest
  const { data: record } = useContestRecord(contestId)
  return (
    <Page
      title={record?.title ?? `Contest ${contestId}`}
      kicker={
        <>
          Contest {String(contestId)}, opened by <Hash value={organizer} kind="address" />
        </>
      }
      lead={<Criterion contest={contest} />}
      actions={
        phase === 'commit' && (
          <ButtonLink to="/contests/$contestId/enter" params={{ contestId }}>
            Enter
          </ButtonLink>
        )
      }
    >
      <Headline contest={contest} record={record} />
      <PhasePanel contest={contest} record={record} />
      <Leaderboard contest={contest} record={record} />
      <Suspense>
        <ContestDetails contest={contest} record={record} />
      </Suspense>
    </Page>
  )
}

function Criterion({ contest: { reward, terms } }: { contest: Contest }) {
  const ranks = terms.payoutBps.length
  return (
    <>
      <Amount value={reward} token={terms.token} />{' '}
      {ranks === 1 ? 'for the best model that reaches' : `for the ${ranks} best models that reach`}{' '}
      {scoreWords(terms.metric, terms.thresholdBps)} on rows that nobody has seen.
    </>
  )
}

/** What the clock runs for, and which end of the schedule that is. */
const deadlines: Partial<Record<ContestPhase, [name: string, end: keyof Schedule]>> = {
  commit: ['Entries close in', 'commit'],
  reveal: ['To be revealed within', 'reveal'],
  revealTest: ['Test rows due in', 'test'],
  evaluate: ['To be scored within', 'evaluate'],
}

function Headline({ contest, record }: { contest: Contest; record: ContestRecord | undefined }) {
  const { reward, terms, phase, schedule, entries } = contest
  const [name, end] = deadlines[phase] ?? []
  const until = end && schedule?.[end]
  return (
    <Facts
      large
      facts={[
        ['Reward', <Amount key="reward" value={reward} token={terms.token} />],
        ['Asked for', percent(terms.thresholdBps)],
        ['Best score', record ? bestScore(record) : 'not known'],
        ['Entries', entries.toLocaleString('en')],
        [name ?? '', until && <TimeLeft key="until" until={until} />],
      ]}
    />
  )
}

const bestScore = ({ bestScoreBps }: ContestRecord) => (bestScoreBps === undefined ? 'none yet' : percent(bestScoreBps))
