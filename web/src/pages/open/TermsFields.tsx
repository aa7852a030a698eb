import { constantScoreBps, isRegressionMetric } from '@assay/sdk'
import { useWatch } from 'react-hook-form'
import { Field, Fields, Input, Textarea } from '../../components/Field.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { readPercent } from '../../forms/readNumber.ts'
import { metricNames, metricSays } from '../../words/metrics.ts'
import styles from './open.module.css'
import type { TermsForm } from './termsForm.ts'

/** What every organizer decides: what it is about, what it pays, how good is good enough, how long there is. */
export function TermsFields({ form, given }: TermsForm) {
  const { register, formState, control } = form
  const { errors } = formState
  const [metric, threshold] = useWatch({ control, name: ['metric', 'threshold'] })
  const constantBps = constantScoreBps(metric, given.dataset.classes, given.baseline)
  const thresholdBps = readPercent(threshold)
  return (
    <>
      <Field label="Title" hint="What people read first." error={errors.title?.message}>
        <Input maxLength={120} {...register('title')} />
      </Field>
      <Field
        label="Description"
        hint="What the rows are, where they come from, and what the model is for. Everybody can read it."
        error={errors.description?.message}
      >
        <Textarea maxLength={20_000} {...register('description')} />
      </Field>
      <Fields>
        <Field
          label="Reward"
          hint="Held by the contract. The best model that is good enough gets it; if none is, you get it back."
          error={errors.reward?.message}
        >
          <Input inputMode="decimal" placeholder="0.5" unit={given.currency?.symbol} {...register('reward')} />
        </Field>
        <Field
          label={`Good enough: ${metricNames[metric]} of`}
          hint={
            isRegressionMetric(metric)
              ? 'How far a model has to get from one constant guess, 0 %, towards no error at all, 100 %.'
              : `One constant guess scores ${percent(constantBps)} on these rows: ask for clearly more.`
          }
          error={errors.threshold?.message}
        >
          <Input inputMode="decimal" unit="%" {...register('threshold')} />
        </Field>
        <Field
          label="Time to train and enter"
          hint="From the draw on, when the training rows become public."
          error={errors.commitFor?.message}
        >
          <Input inputMode="decimal" unit={given.unit.name} {...register('commitFor')} />
        </Field>
      </Fields>
      {thresholdBps !== undefined && (
        <div className={styles.says}>
          <Streak scoreBps={undefined} thresholdBps={thresholdBps} baselineBps={constantBps} />
          <p className={styles.note}>
            The long mark is what you ask for, the short one what one constant guess scores. {metricSays[metric]}
          </p>
        </div>
      )}
    </>
  )
}
