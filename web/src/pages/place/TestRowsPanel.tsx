import { type Binning, csvCell, largestClass, type Rows } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Progress } from '../../components/Progress.tsx'
import { percent } from '../../components/percent.ts'
import { Table } from '../../components/Table.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { download } from '../../vault/download.ts'
import { useEngine } from '../../work/engine.ts'
import styles from './place.module.css'

type Props = { binning: Binning; rows: Rows | undefined; onRows(rows: Rows): void }

/** Reads the rows that judge the model. They stay in this browser. */
export function TestRowsPanel({ binning, rows, onRows }: Props) {
  const engine = useEngine()
  const columns = [...binning.features, binning.label].map(({ name }) => name)
  const read = useMutation({
    mutationFn: async (file: File) => {
      const found = (await engine.previewTable(file)).columns.map(({ name }) => name)
      const extra = found.filter(name => !columns.includes(name))
      onRows(await engine.binRows(file, binning, extra))
      return { extra }
    },
  })
  return (
    <Panel title="1. Your test rows">
      <p>
        Rows of your own, whose answers you know, judge the model. They stay in this browser: the vendor’s node gets
        them after it has committed to a model, and not before. Take rows that it may see, and that nobody has trained
        on.
      </p>
      <FileDrop
        label="A table with these columns"
        hint={columns.join(', ')}
        accept=".csv,.tsv,.txt,.parquet,.jsonl,.ndjson,.npy"
        chosen={read.variables?.name}
        onFile={read.mutate}
      />
      <div>
        <Button look="quiet" onClick={() => download('test-rows.csv', `${columns.map(csvCell).join()}\n`)}>
          Save an empty table with these columns
        </Button>
      </div>
      {read.isPending && <Progress message={`Reading ${read.variables.name}`} />}
      {read.error && <ErrorNotice error={asAssayError(read.error)} />}
      {read.data && read.data.extra.length > 0 && (
        <p className={styles.note}>Left out, for the dataset has no such columns: {read.data.extra.join(', ')}</p>
      )}
      {rows && <Classes rows={rows} binning={binning} />}
    </Panel>
  )
}

/** How large each class is among the rows: the largest is what a constant guess gets. */
function Classes({ rows, binning: { label } }: { rows: Rows; binning: Binning }) {
  const { rowCount, labels } = rows
  const majority = largestClass(rows)
  const names = 'classes' in label ? label.classes : []
  const counts = names.map((name, index) => ({ name, count: labels.filter(each => each === index).length }))
  return (
    <>
      <Table
        caption={`Classes of your ${rowCount} test rows`}
        rows={counts}
        keyOf={({ name }) => name}
        columns={[
          { name: label.name, cell: ({ name }) => name },
          { name: 'Rows', numeric: true, cell: ({ count }) => count.toLocaleString('en') },
          { name: 'Share', numeric: true, cell: ({ count }) => percent(Math.round((10_000 * count) / rowCount)) },
        ]}
        isMarked={({ count }) => count === majority}
      />
      <p className={styles.note}>
        Always guessing the largest class gets {majority.toLocaleString('en')} of {rowCount.toLocaleString('en')} right.
        The order makes these two numbers public; the rows it does not.
      </p>
    </>
  )
}
