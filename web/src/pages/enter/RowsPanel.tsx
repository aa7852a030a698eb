import { type Binning, type Contest, labelValue, type Rows } from '@assay/sdk'
import { type UseQueryResult, useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { binValue } from './binValue.ts'
import styles from './enter.module.css'

export type TrainingRows = { rows: Rows; binning: Binning }

type Props = {
  contest: Contest
  /** As far as the indexer knows. */
  isPublished: boolean
  training: UseQueryResult<TrainingRows>
  /** Takes the training bundle from a file instead. */
  onFile(file: File): Promise<unknown>
}

/** The rows to train on: fetched and checked, or brought as a file and checked. */
export function RowsPanel({ contest: { contestId }, isPublished, training, onFile }: Props) {
  const take = useMutation({ mutationFn: onFile })
  return (
    <Panel title="1. The training rows">
      {!isPublished && !training.data && (
        <Notice title="The organizer has not published them yet">
          <p>
            Nothing forces them to. Do not enter before you have rows to train on; they appear here when they are there.
          </p>
        </Notice>
      )}
      {(isPublished || training.data) && (
        <Waiting query={training} lines={6}>
          {({ rows, binning }) => (
            <>
              <Notice tone="good" title="These are the rows that were committed">
                <p>
                  All {rows.rowCount.toLocaleString('en')} were checked here, group by group, against what the contract
                  holds.{' '}
                  <Link to="/contests/$contestId" params={{ contestId }}>
                    How they are distributed
                  </Link>
                  , and all of them as CSV, is on the contest’s page.
                </p>
              </Notice>
              <FirstRows rows={rows} binning={binning} />
            </>
          )}
        </Waiting>
      )}
      {!training.data && (training.isError || !isPublished) && (
        <FileDrop
          label="Do you have the training bundle as a file?"
          hint="Get it from the organizer or from anywhere else: it is checked all the same."
          accept=".bundle,.json"
          onFile={take.mutate}
        />
      )}
      {take.error && <ErrorNotice error={asAssayError(take.error)} />}
    </Panel>
  )
}

const shownRows = 5
const shownColumns = 40

function FirstRows({ rows, binning }: TrainingRows) {
  const { featureCount, features, labels, rowCount } = rows
  const label: Column<number> = {
    name: `${binning.label.name} (to predict)`,
    cell: row => readValue(labelValue(binning, labels[row] ?? 0)),
  }
  const columns = binning.features.slice(0, shownColumns).map(
    (feature, at): Column<number> => ({
      name: feature.name,
      numeric: feature.kind === 'numeric',
      cell: row => binValue(feature, features[row * featureCount + at] ?? 0),
    }),
  )
  return (
    <>
      <Table
        caption="The first training rows"
        columns={[label, ...columns]}
        rows={Array.from({ length: Math.min(shownRows, rowCount) }, (_, row) => row)}
        keyOf={String}
      />
      <p className={styles.note}>
        The first rows{binning.features.length > shownColumns && ` and ${shownColumns} columns`}. Numbers are given as
        the range that they lie in: models see no more of them.
      </p>
    </>
  )
}

const readValue = (value: string | number) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value)
