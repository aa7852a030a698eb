import type { Contest, Rows, TrainingProgress } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Choices, Field, Fields, Input, Radio } from '../../components/Field.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { trainers } from '../../words/trainers.ts'
import { useEngine } from '../../work/engine.ts'
import type { Candidate } from './candidates.ts'
import styles from './enter.module.css'
import { ImportForm } from './ImportForm.tsx'
import type { TrainingRows } from './RowsPanel.tsx'
import {
  allowedTrainers,
  describeTraining,
  judgeTraining,
  optionsOf,
  readTraining,
  type TrainInput,
  type TrainOption,
  usualTraining,
} from './trainInput.ts'

type Props = {
  contest: Contest
  training: TrainingRows
  onTrained(candidate: Omit<Candidate, 'id'>): Promise<unknown>
}

/** A model, trained here or brought along. */
export function TrainPanel({ contest, training, onTrained }: Props) {
  return (
    <Panel title="2. A model">
      <TrainForm contest={contest} rows={training.rows} onTrained={onTrained} />
      <details className={styles.more}>
        <summary>Or bring a model that was trained elsewhere</summary>
        <ImportForm contest={contest} training={training} onImported={onTrained} />
      </details>
    </Panel>
  )
}

const fields: Record<TrainOption, { label: string; hint: string; placeholder: string }> = {
  depth: { label: 'Depth', hint: 'How many questions each tree asks, 1 to 10.', placeholder: 'what scores best' },
  trees: { label: 'Trees', hint: 'At most, as far as the size allows.', placeholder: '100' },
  rounds: { label: 'Rounds', hint: 'At most, as far as the size allows.', placeholder: '200' },
  hidden: { label: 'Hidden layers', hint: 'Neurons of each, such as 16, 16.', placeholder: '16' },
  seed: { label: 'Seed', hint: 'Another one gives another model; the same one the same.', placeholder: '1' },
}

function TrainForm({ contest, rows, onTrained }: { contest: Contest; rows: Rows } & Pick<Props, 'onTrained'>) {
  const engine = useEngine()
  const { families, metric, maxModelBytes } = contest.terms
  const allowed = allowedTrainers(families)
  const { register, control, formState, handleSubmit } = useForm<TrainInput>({
    mode: 'onTouched',
    defaultValues: usualTraining(allowed[0] ?? 'tree'),
    resolver: resolveBy(judgeTraining),
  })
  const trainer = useWatch({ control, name: 'trainer' })
  const [progress, setProgress] = useState<TrainingProgress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const train = useMutation({
    mutationFn: async (input: TrainInput) => {
      running.current = new AbortController()
      const options = { ...readTraining(input), metric, maxModelBytes }
      const trained = await engine.train(input.trainer, rows, options, setProgress, running.current.signal)
      const said = describeTraining(input)
      const name = said ? `${trainers[input.trainer].name}, ${said}` : trainers[input.trainer].name
      await onTrained({ ...trained, name, report: undefined })
    },
    onSettled: () => setProgress(undefined),
  })
  const isCancelled = running.current?.signal.aborted ?? false

  return (
    <form className={styles.form} onSubmit={handleSubmit(input => train.mutate(input))}>
      <Choices legend="Train one here" hint="In this browser: it takes seconds to minutes, and nobody sees the model.">
        {allowed.map(name => (
          <Radio
            key={name}
            value={name}
            {...register('trainer')}
            label={
              <span className={styles.choice}>
                <strong>{trainers[name].name}</strong>
                <span className={styles.note}>{trainers[name].says}</span>
              </span>
            }
          />
        ))}
      </Choices>
      <Fields>
        {optionsOf[trainer].map(option => (
          <Field
            key={option}
            label={fields[option].label}
            hint={fields[option].hint}
            error={formState.errors[option]?.message}
          >
            <Input inputMode="numeric" placeholder={fields[option].placeholder} {...register(option)} />
          </Field>
        ))}
      </Fields>
      <div className={styles.buttons}>
        <Button type="submit" busy={train.isPending}>
          Train
        </Button>
        {train.isPending && (
          <Button look="quiet" onClick={() => running.current?.abort()}>
            Cancel
          </Button>
        )}
      </div>
      {train.isPending && <Progress message="Training, and scoring on rows held out" {...progress} />}
      {train.error && !isCancelled && <ErrorNotice error={asAssayError(train.error)} />}
    </form>
  )
}
