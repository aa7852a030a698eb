import type { Dataset } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useEngine } from '../../work/engine.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import type { Purpose } from './purposes.ts'

type Props = { title: string; purpose: Purpose; onCommitted(dataset: Dataset): Promise<void> }

/** Takes a table and makes a committed dataset of it. Nothing leaves the browser. */
export function TablePanel({ title, purpose, onCommitted }: Props) {
  const engine = useEngine()
  const preview = useMutation({ mutationFn: (file: File) => engine.previewTable(file) })
  const file = preview.variables
  return (
    <Panel title={title}>
      <FileDrop
        label="A table with a row for each example"
        hint={`CSV with a header line, Parquet, JSON lines or NumPy. It stays in this browser: ${purpose.becomes}`}
        accept=".csv,.tsv,.txt,.parquet,.jsonl,.ndjson,.npy"
        chosen={file?.name}
        onFile={preview.mutate}
      />
      {preview.isPending && <Progress message={`Looking at ${file?.name}`} />}
      {preview.error && <ErrorNotice error={asAssayError(preview.error)} />}
      {preview.data && file && (
        <ColumnChoice
          key={preview.submittedAt}
          purpose={purpose}
          file={file}
          preview={preview.data}
          onCommitted={onCommitted}
        />
      )}
    </Panel>
  )
}
