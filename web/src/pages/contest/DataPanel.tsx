import type { Contest, ContestRecord } from '@assay/sdk'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useTrainingRows } from './useContestContent.ts'

const TrainingRows = lazy(async () => ({ default: (await import('./TrainingRows.tsx')).TrainingRows }))

type Props = { contest: Contest; record: ContestRecord | undefined }

/** Larger training rows are fetched when somebody asks for them. */
const unaskedBytes = 2 ** 21

/** The data: what is known of all rows, and the rows to train on once they are published. */
export function DataPanel({ contest, record }: Props) {
  const { dataset, terms, datasetRoot, schedule } = contest
  const { groups, groupSize, features, classes } = dataset
  const testRows = terms.testGroups * groupSize
  const trainingRows = groups * groupSize - testRows
  const isSmall = trainingRows * (features + 1) < unaskedBytes
  const [isWanted, setWanted] = useState(false)
  const cid = record?.training
  const training = useTrainingRows(contest, isSmall || isWanted ? cid : undefined)
  return (
    <Panel title="The data">
      <Facts
        facts={[
          ['Rows', `${trainingRows.toLocaleString('en')} to train on, ${testRows.toLocaleString('en')} to test on`],
          [
            'Columns',
            `${features.toLocaleString('en')}, and ${classes === 1 ? 'a number' : `one of ${classes} classes`} to predict`,
          ],
          ['Committed in', `${groups.toLocaleString('en')} groups of ${groupSize} rows`],
          ['Dataset root', <Hash key="root" value={datasetRoot} />],
          ['Training rows', cid && <Hash key="cid" value={cid} kind="content" />],
        ]}
      />
      {!schedule && <p>Which rows train and which test is not decided yet. The rows to train on are published then.</p>}
      {schedule && record && !cid && (
        <p>
          The organizer has not published the rows to train on yet, and nothing forces them to. Do not enter before they
          are here.
        </p>
      )}
      {cid && !isSmall && !isWanted && (
        <div>
          <Button look="quiet" onClick={() => setWanted(true)}>
            Fetch and check the training rows
          </Button>
        </div>
      )}
      {cid && (isSmall || isWanted) && (
        <Waiting query={training} lines={6}>
          {data => (
            <Suspense>
              <TrainingRows contestId={contest.contestId} {...data} />
            </Suspense>
          )}
        </Waiting>
      )}
    </Panel>
  )
}
