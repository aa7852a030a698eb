import { getModelRecord } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '../../components/Button.tsx'
import { Field, Fields, Input } from '../../components/Field.tsx'
import { Panel } from '../../components/Panel.tsx'
import { readInteger } from '../../forms/readNumber.ts'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './mint.module.css'
import type { ParentsInput } from './parentsInput.ts'

/** What the model was derived from, and what its creator has of each sale; fixed once it is minted. */
export function TermsPanel({ form }: { form: UseFormReturn<ParentsInput> }) {
  const { register, control, formState } = form
  const parents = useFieldArray({ control, name: 'parents' })
  const { errors } = formState
  return (
    <Panel title="3. Who else earns by it">
      <p className={styles.note}>
        Models of this market that it was derived from have a share of all that it earns, before its owner has anything.
        None of this can be changed later.
      </p>
      {parents.fields.length > 0 && (
        <ul className={styles.rows}>
          {parents.fields.map(({ id }, index) => (
            <li key={id}>
              <Fields>
                <ParentField form={form} index={index} />
                <Field label="Its share">
                  <Input inputMode="decimal" unit="%" {...register(`parents.${index}.share`)} />
                </Field>
              </Fields>
              <Button look="plain" onClick={() => parents.remove(index)}>
                Leave it out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {errors.parents && <p role="alert">{String(errors.parents.message ?? '')}</p>}
      <div>
        <Button look="quiet" onClick={() => parents.append({ modelId: '', share: '10' })}>
          Add a model that it was derived from
        </Button>
      </div>
      <Field
        label="Royalty"
        hint="Of each sale of the token, to you who mint it; marketplaces that honor ERC-2981 pay it."
        error={errors.royalty?.message}
      >
        <Input inputMode="decimal" unit="%" {...register('royalty')} />
      </Field>
    </Panel>
  )
}

function ParentField({ form, index }: { form: UseFormReturn<ParentsInput>; index: number }) {
  const { history, isLocal } = useMarket()
  const text = useWatch({ control: form.control, name: `parents.${index}.modelId` })
  const modelId = readInteger(text)
  const { data: model, isError } = useQuery({
    queryKey: ['history', 'parent', modelId],
    queryFn: modelId ? ({ signal }) => getModelRecord(history, { modelId: BigInt(modelId), signal }) : skipToken,
    retry: false,
    // One that was minted just now is not known yet.
    refetchInterval: 2 * liveMs(isLocal),
  })
  return (
    <Field
      label="Number of the model"
      hint={
        model ? (model.title ?? 'Its card could not be read.') : isError ? 'There is none of that number.' : undefined
      }
    >
      <Input inputMode="numeric" {...form.register(`parents.${index}.modelId`)} />
    </Field>
  )
}
