import { circuits, countMinCorrect } from '@assay/sdk'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { Field, Fields, Input, Select } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { readPercent } from '../../forms/readNumber.ts'
import { type Given, type OrderInput, scoreRange } from './orderInput.ts'
import styles from './place.module.css'

const times = [
  [3_600, 'an hour'],
  [86_400, 'a day'],
  [259_200, '3 days'],
  [604_800, 'a week'],
] as const

const families = {
  tree: 'a decision tree',
  forest: 'a forest of ten trees that vote',
} as const

/** What is asked of the model, and how it is to be trained. */
export function TermsFields({ form, given }: { form: UseFormReturn<OrderInput>; given: Given }) {
  const { register, formState, control } = form
  const { errors } = formState
  const { threshold, family } = useWatch({ control, compute: input => input })
  const depths = Math.max(...circuits.filter(circuit => circuit.family === family).map(({ depth }) => depth))
  const bind = (name: keyof OrderInput) => register(name)
  return (
    <>
      <Fields>
        <Field
          label="Accuracy to be proven"
          hint="Of your test rows. Asking for more than can be had ends the order without a model, and without a payment."
          error={errors.threshold?.message}
        >
          <Input inputMode="decimal" unit="%" {...bind('threshold')} />
        </Field>
        <Field
          label="The most that you pay"
          hint="The price may move before the order is placed. What is above the price of that moment is not taken, or credited to you."
          error={errors.maxPrice?.message}
        >
          <Input inputMode="decimal" unit={given.currency.symbol} {...bind('maxPrice')} />
        </Field>
      </Fields>
      <Asked thresholdBps={readPercent(threshold)} given={given} />
      <Fields>
        <Field label="Kind of model" hint="A tree is proven in seconds, a forest in minutes; a forest errs less.">
          <Select {...bind('family')}>
            {Object.entries(families).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Levels of each tree, at most" hint="More levels tell finer differences, and learn more by heart.">
          <Select {...bind('depth')}>
            {Array.from({ length: depths }, (_, index) => index + 1).map(depth => (
              <option key={depth} value={depth}>
                {depth}
              </option>
            ))}
          </Select>
        </Field>
      </Fields>
      <More summary="More: training rules and times">
        <Fields>
          <Field
            label="Rows to split"
            hint="A node of fewer rows is not split further."
            error={errors.minSamplesSplit?.message}
          >
            <Input inputMode="numeric" unit="rows" {...bind('minSamplesSplit')} />
          </Field>
          <Field label="Rows of a leaf" hint="No leaf is made of fewer rows." error={errors.minSamplesLeaf?.message}>
            <Input inputMode="numeric" unit="rows" {...bind('minSamplesLeaf')} />
          </Field>
          <Field label="What splits are chosen by" hint="Both measure how mixed the classes are; they rarely differ.">
            <Select {...bind('criterion')}>
              <option value="gini">Gini impurity</option>
              <option value="entropy">entropy</option>
            </Select>
          </Field>
          <Field label="Time for each of the vendor’s steps" hint="To train, to prove, and to reveal the key.">
            <TimeSelect {...bind('vendorSeconds')} />
          </Field>
          <Field label="Time for you to disclose" hint="From the vendor’s commitment on. Come back in that time.">
            <TimeSelect {...bind('ownSeconds')} />
          </Field>
        </Fields>
      </More>
    </>
  )
}

const TimeSelect = (props: Parameters<typeof Select>[0]) => (
  <Select {...props}>
    {times.map(([seconds, name]) => (
      <option key={seconds} value={seconds}>
        {name}
      </option>
    ))}
  </Select>
)

function Asked({ thresholdBps, given: { rows, majority } }: { thresholdBps: number | undefined; given: Given }) {
  if (thresholdBps === undefined) return null
  const { rowCount } = rows
  const [least, most] = scoreRange(thresholdBps, rowCount)
  return (
    <div className={styles.score}>
      <Streak
        scoreBps={undefined}
        thresholdBps={thresholdBps}
        baselineBps={Math.floor((10_000 * majority) / rowCount)}
      />
      <p className={styles.note}>
        {countMinCorrect({ thresholdBps, rows: rowCount })} of your {rowCount} rows have to be right; a constant guess
        gets {majority}. On so many rows a model that is right {percent(thresholdBps)} of the time scores between{' '}
        {percent(least)} and {percent(most)}, nineteen times of twenty.
      </p>
    </div>
  )
}
