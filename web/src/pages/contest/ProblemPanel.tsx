import type { Contest, ContestRecord } from '@assay/sdk'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { constantGuessBps, metricSays } from '../../words/metrics.ts'
import styles from './contest.module.css'
import { useContestCard } from './useContestContent.ts'

type Props = { contest: Contest; record: ContestRecord | undefined }

/** What is to be predicted, in the organizer's words, and what a good prediction is. */
export function ProblemPanel({ contest, record }: Props) {
  const card = useContestCard(contest, record?.card)
  return (
    <Panel title="The problem">
      {record ? (
        <Waiting query={card}>
          {({ description, binning }) => (
            <>
              <p className={styles.description}>{description.trim() || 'The organizer wrote no description.'}</p>
              <p>
                To be predicted: <strong>{binning.label.name}</strong>
                {'classes' in binning.label ? `, one of ${binning.label.classes.length} classes` : ', a number'}, from{' '}
                {binning.features.length} columns.
              </p>
            </>
          )}
        </Waiting>
      ) : (
        <p>The organizer’s words are not known yet: they are found through the indexer.</p>
      )}
      <p>
        {metricSays[contest.terms.metric]} Asked for: {percent(contest.terms.thresholdBps)} or more
        {contest.dataset.classes > 1 && `; a constant guess comes to about ${percent(constantGuessBps(contest))}`}.
      </p>
    </Panel>
  )
}
