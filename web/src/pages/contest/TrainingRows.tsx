import { type Binning, columnHistograms, encodeCsv, type Rows } from '@assay/sdk'
import { useMemo, useState } from 'react'
import { Histogram } from '../../charts/Histogram.tsx'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { download } from '../../vault/download.ts'
import styles from './contest.module.css'

const few = 12

/** How the training rows are distributed, and the rows themselves. */
export function TrainingRows({ contestId, rows, binning }: { contestId: bigint; rows: Rows; binning: Binning }) {
  const [isWhole, setWhole] = useState(false)
  const columns = useMemo(
    () =>
      columnHistograms(rows, binning)
        // What is to be predicted comes first.
        .sort((a, b) => Number(b.label ?? false) - Number(a.label ?? false)),
    [rows, binning],
  )
  return (
    <>
      <Notice tone="good" title="These are the rows that were committed">
        <p>
          All {rows.rowCount.toLocaleString('en')} were checked here, group by group, against the dataset root and the
          draw.
        </p>
      </Notice>
      <div className={styles.columns}>
        {columns.slice(0, isWhole ? undefined : few).map(column => (
          <Histogram
            key={column.name}
            name={column.label ? `${column.name} (to be predicted)` : column.name}
            column={column}
            counts={column.counts}
          />
        ))}
      </div>
      <div className={styles.row}>
        {!isWhole && columns.length > few && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            All {binning.features.length.toLocaleString('en')} columns
          </Button>
        )}
        <Button look="quiet" onClick={() => download(`contest-${contestId}-training.csv`, encodeCsv(rows, binning))}>
          Download as CSV
        </Button>
      </div>
      <p className={styles.note}>
        Values are the numbers of their bins, as models read them. What each bin stands for is in the training bundle.
      </p>
    </>
  )
}
