import { type Contest, constantScoreBps, decodeModel, describeModel } from '@assay/sdk'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Radio } from '../../components/Field.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { download } from '../../vault/download.ts'
import { familyNames } from '../../words/families.ts'
import type { Candidate } from './candidates.ts'
import styles from './enter.module.css'
import { findMisfit } from './findMisfit.ts'
import { ImportNotice } from './ImportNotice.tsx'

type Props = {
  contest: Contest
  candidates: Candidate[]
  chosen: Candidate | undefined
  onChoose(id: string): void
  onRemove(id: string): void
}

/** The models that were made, side by side; one of them is chosen. */
export function CandidatePanel({ contest, candidates, chosen, onChoose, onRemove }: Props) {
  const { terms, dataset } = contest
  const { thresholdBps, metric, baseline, maxModelBytes } = terms
  const baselineBps = constantScoreBps(metric, dataset.classes, baseline)
  const columns: Column<Candidate>[] = [
    {
      name: 'Model',
      isHeader: true,
      cell: candidate => (
        <Radio
          name="candidate"
          checked={candidate.id === chosen?.id}
          onChange={() => onChoose(candidate.id)}
          label={<Described contest={contest} {...candidate} />}
        />
      ),
    },
    {
      name: 'On rows held out',
      cell: ({ validationScoreBps }) => (
        <div className={styles.score}>
          <Streak scoreBps={validationScoreBps} thresholdBps={thresholdBps} baselineBps={baselineBps} />
          <span className={styles.note}>
            {validationScoreBps === undefined ? 'not known' : percent(validationScoreBps)}, {percent(thresholdBps)}{' '}
            asked for
          </span>
        </div>
      ),
    },
    { name: 'On training rows', numeric: true, cell: ({ trainScoreBps }) => percent(trainScoreBps) },
    {
      name: 'Bytes',
      numeric: true,
      cell: ({ model }) => `${model.length.toLocaleString('en')} of ${maxModelBytes.toLocaleString('en')}`,
    },
  ]
  return (
    <Panel title="Your models">
      {candidates.length === 0 ? (
        <Empty title="None yet.">
          <p>Train one above. You can train several and enter the best; this browser keeps them.</p>
        </Empty>
      ) : (
        <>
          <Table
            cards
            caption="Your models"
            columns={columns}
            rows={candidates}
            keyOf={({ id }) => id}
            isMarked={({ id }) => id === chosen?.id}
          />
          <p className={styles.note}>
            The score on rows held out is what to expect of the test rows, give or take some luck. That on training rows
            says little: a model may have learned them by heart.
          </p>
        </>
      )}
      {chosen?.report && <ImportNotice report={chosen.report} classCount={dataset.classes} />}
      {chosen && (
        <div className={styles.buttons}>
          <Button look="quiet" onClick={() => download(`${chosen.name.replace(/\.\w+$/, '')}.model`, chosen.model)}>
            Download the chosen one
          </Button>
          <Button look="plain" onClick={() => onRemove(chosen.id)}>
            Remove it
          </Button>
        </div>
      )}
    </Panel>
  )
}

function Described({ contest, name, model }: { contest: Contest } & Pick<Candidate, 'name' | 'model'>) {
  const { family, shape } = describeModel(decodeModel(model))
  const misfit = findMisfit(contest, model)
  return (
    <span className={styles.choice}>
      <span>{name}</span>
      <span className={styles.note}>
        {familyNames[family]}: {shape}
      </span>
      {misfit && (
        <span className={styles.note}>
          <Badge tone="bad">may not enter</Badge> {misfit}
        </span>
      )}
    </span>
  )
}
