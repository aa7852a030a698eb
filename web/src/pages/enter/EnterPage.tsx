import type { Contest } from '@assay/sdk'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { percent } from '../../components/percent.ts'
import { TimeLeft } from '../../components/Time.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { metricNames, metricSays } from '../../words/metrics.ts'
import { useEngine } from '../../work/engine.ts'
import { awaited } from '../contest/awaited.ts'
import { useContest, useContestRecord } from '../contest/useContest.ts'
import { expectedBundle, trainingKey, useTrainingRows } from '../contest/useContestContent.ts'
import { CandidatePanel } from './CandidatePanel.tsx'
import { CommitPanel } from './CommitPanel.tsx'
import type { Candidate } from './candidates.ts'
import styles from './enter.module.css'
import { OwnNotice } from './OwnNotice.tsx'
import { RowsPanel } from './RowsPanel.tsx'
import { TrainPanel } from './TrainPanel.tsx'
import { useCandidates } from './useCandidates.ts'

/** From the training rows of a contest to an entry. */
export function EnterPage() {
  const { contestId } = useParams({ from: '/contests/$contestId/enter' })
  const contest = useContest(contestId)
  const record = useContestRecord(contestId)
  return (
    <Page
      kicker={
        <Link to="/contests/$contestId" params={{ contestId }}>
          {record.data?.title ?? `Contest ${contestId}`}
        </Link>
      }
      title={`Enter contest ${contestId}`}
      lead="Train a model on the public rows. The chain will run it over rows that you have not seen."
    >
      <Waiting query={contest} lines={8}>
        {data => (data.phase === 'commit' ? <Enter contest={data} /> : <NotNow contest={data} />)}
      </Waiting>
    </Page>
  )
}

function Enter({ contest }: { contest: Contest }) {
  const { contestId, terms, schedule } = contest
  const record = useContestRecord(contestId)
  const cid = record.data?.training
  const training = useTrainingRows(contest, cid)
  const candidates = useCandidates(contest)
  const [chosenId, setChosenId] = useState<string>()
  const chosen = candidates.list.find(({ id }) => id === chosenId) ?? best(candidates.list)
  const engine = useEngine()
  const queries = useQueryClient()
  async function takeFile(file: File) {
    const opened = await engine.openBundle(new Uint8Array(await file.arrayBuffer()), expectedBundle(contest))
    queries.setQueryData(trainingKey(contest, cid), opened)
  }
  return (
    <>
      <Facts
        large
        facts={[
          ['Reward', <Amount key="reward" value={contest.reward} token={terms.token} />],
          [`Asked for, ${metricNames[terms.metric]}`, percent(terms.thresholdBps)],
          ['Time left to enter', schedule && <TimeLeft key="left" until={schedule.commit} />],
          ['Bond of an entry', <Amount key="bond" value={terms.submissionBond} token={terms.token} />],
        ]}
      />
      <p className={styles.note}>{metricSays[terms.metric]}</p>
      <OwnNotice contest={contest} />
      <RowsPanel
        contest={contest}
        isPublished={!record.data || cid !== undefined}
        training={training}
        onFile={takeFile}
      />
      {training.data && <TrainPanel contest={contest} training={training.data} onTrained={candidates.add} />}
      <CandidatePanel
        contest={contest}
        candidates={candidates.list}
        chosen={chosen}
        onChoose={setChosenId}
        onRemove={candidates.remove}
      />
      <CommitPanel contest={contest} chosen={chosen} />
    </>
  )
}

/** The one with the best score on rows held out. */
const best = (candidates: Candidate[]) =>
  candidates.toSorted((a, b) => (b.validationScoreBps ?? -1) - (a.validationScoreBps ?? -1))[0]

function NotNow({ contest }: { contest: Contest }) {
  const { contestId, phase } = contest
  const { what, who } = awaited(contest)
  const isEarly = phase === 'open' || phase === 'draw'
  return (
    <Notice tone={isEarly ? 'gold' : 'plain'} title={isEarly ? 'It takes no entries yet' : 'It takes no more entries'}>
      <p>It waits for this: {what}</p>
      <p>{who}.</p>
      {isEarly && (
        <p>Once the draw has decided which rows train and the organizer has published them, it can be entered.</p>
      )}
      <ButtonLink look="quiet" to="/contests/$contestId" params={{ contestId }}>
        To the contest
      </ButtonLink>
    </Notice>
  )
}
