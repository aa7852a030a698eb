import type { Contest, ImportOptions } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Field, Fields, Select } from '../../components/Field.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useEngine } from '../../work/engine.ts'
import type { Candidate } from './candidates.ts'
import styles from './enter.module.css'
import type { TrainingRows } from './RowsPanel.tsx'

type Props = {
  contest: Contest
  training: TrainingRows
  onImported(candidate: Omit<Candidate, 'id'>): Promise<unknown>
}

/** A model from a file: made integers, and scored on the training rows. */
export function ImportForm({ contest, training: { rows, binning }, onImported }: Props) {
  const engine = useEngine()
  const { metric, baseline } = contest.terms
  const [inputs, setInputs] = useState<NonNullable<ImportOptions['inputs']>>('codes')
  const take = useMutation({
    mutationFn: async (file: File) => {
      const { model, report } = await engine.importFile(file, { rows, binning, inputs })
      const trainScoreBps = await engine.scoreModel(model, rows, metric, baseline)
      await onImported({ name: file.name, model, report, trainScoreBps, validationScoreBps: undefined })
    },
  })
  return (
    <div className={styles.section}>
      <Fields>
        <Field
          label="It was trained on"
          hint="The training rows as CSV, on the contest’s page, are whole numbers. Trained on these, trees come over exactly."
        >
          <Select value={inputs} onChange={event => setInputs(event.target.value === 'values' ? 'values' : 'codes')}>
            <option value="codes">the whole numbers of the training rows</option>
            <option value="values">values of the original table</option>
          </Select>
        </Field>
      </Fields>
      <FileDrop
        label="The model’s file"
        hint="ONNX of PyTorch, Keras or scikit-learn; XGBoost’s .json; LightGBM’s .txt; or a .model of Assay. It is read here and sent nowhere."
        accept=".model,.onnx,.json,.txt"
        chosen={take.variables?.name}
        onFile={take.mutate}
      />
      {take.isPending && <Progress message={`Reading ${take.variables.name}`} />}
      {take.error && <ErrorNotice error={asAssayError(take.error)} />}
    </div>
  )
}
