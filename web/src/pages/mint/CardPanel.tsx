import { useEffect } from 'react'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import { Button } from '../../components/Button.tsx'
import { Field, Fields, Input, Textarea } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { type CardInput, judgeCard } from './cardInput.ts'
import type { Draft } from './draft.ts'
import { MintPanel } from './MintPanel.tsx'
import styles from './mint.module.css'
import { judgeParents, type ParentsInput } from './parentsInput.ts'
import { TermsPanel } from './TermsPanel.tsx'

type Props = { draft: Draft; onDraft(draft: Draft): void; onNoWeights(): void }

/** What people read of the model, what it was derived from; then it is minted. */
export function CardPanel({ draft, onDraft, onNoWeights }: Props) {
  const card = useForm<CardInput>({ mode: 'onTouched', defaultValues: draft.card, resolver: resolveBy(judgeCard) })
  const terms = useForm<ParentsInput>({
    mode: 'onTouched',
    defaultValues: draft.terms,
    resolver: resolveBy(judgeParents),
  })
  const said = useWatch({ control: card.control, compute: values => values })
  const asked = useWatch({ control: terms.control, compute: values => values })
  const evaluations = useFieldArray({ control: card.control, name: 'evaluations' })
  const { register } = card
  const { errors } = card.formState
  const isRight = Object.keys({ ...judgeCard(said), ...judgeParents(asked) }).length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is written here changes the draft
  useEffect(() => onDraft({ ...draft, card: said, terms: asked }), [said, asked])
  return (
    <>
      <Panel title="2. What people read">
        <Field label="Title" error={errors.title?.message}>
          <Input maxLength={120} {...register('title')} />
        </Field>
        <Field label="What it is" hint="Plain text." error={errors.description?.message}>
          <Textarea {...register('description')} />
        </Field>
        <Fields>
          <Field label="Task" hint="Such as image-classification." error={errors.task?.message}>
            <Input {...register('task')} />
          </Field>
          <Field label="Library" hint="What it runs in: pytorch, onnx, assay." error={errors.library?.message}>
            <Input {...register('library')} />
          </Field>
          <Field label="License of the weights" hint="Such as apache-2.0." error={errors.license?.message}>
            <Input {...register('license')} />
          </Field>
        </Fields>
        <Fields>
          <Field label="Tags" hint="With commas between." error={errors.tags?.message}>
            <Input {...register('tags')} />
          </Field>
          <Field label="Languages" hint="With commas between; empty for none." error={errors.languages?.message}>
            <Input {...register('languages')} />
          </Field>
        </Fields>
        <Field label="What it is for" error={errors.uses?.message}>
          <Textarea {...register('uses')} />
        </Field>
        <Field
          label="What it is not good at"
          hint="Whoever knows beforehand where it fails trusts it where it does not."
          error={errors.limits?.message}
        >
          <Textarea {...register('limits')} />
        </Field>
        <Field label="What it was trained on" error={errors.trainingData?.message}>
          <Textarea {...register('trainingData')} />
        </Field>
        <More summary="How to use it, citation, and what it was made from">
          <Field label="How to use it" error={errors.howToUse?.message}>
            <Textarea {...register('howToUse')} />
          </Field>
          <Field label="Citation" error={errors.citation?.message}>
            <Textarea {...register('citation')} />
          </Field>
          <Field
            label="Made from"
            hint="A model that is not of this market. Those that are, are named below, with their share."
            error={errors.base?.message}
          >
            <Input {...register('base')} />
          </Field>
        </More>
        <h3>Evaluations</h3>
        <p className={styles.note}>They are shown as your word. What the market proved of it is shown without them.</p>
        {evaluations.fields.length > 0 && (
          <ul className={styles.rows}>
            {evaluations.fields.map(({ id }, index) => (
              <li key={id}>
                <Fields>
                  <Field label="Dataset">
                    <Input {...register(`evaluations.${index}.dataset`)} />
                  </Field>
                  <Field label="Metric">
                    <Input {...register(`evaluations.${index}.metric`)} />
                  </Field>
                  <Field label="Value">
                    <Input inputMode="decimal" {...register(`evaluations.${index}.value`)} />
                  </Field>
                </Fields>
                <Button look="plain" onClick={() => evaluations.remove(index)}>
                  Leave it out
                </Button>
              </li>
            ))}
          </ul>
        )}
        {errors.evaluations && <p role="alert">{String(errors.evaluations.message ?? '')}</p>}
        <div>
          <Button look="quiet" onClick={() => evaluations.append({ dataset: '', metric: '', value: '' })}>
            Add an evaluation
          </Button>
        </div>
      </Panel>
      <TermsPanel form={terms} />
      <MintPanel
        draft={{ ...draft, card: said, terms: asked }}
        isRight={isRight}
        onIncomplete={async () => {
          const isCardRight = await card.trigger(undefined, { shouldFocus: true })
          const areTermsRight = await terms.trigger(undefined, { shouldFocus: isCardRight })
          if (isCardRight && areTermsRight) onNoWeights()
        }}
      />
    </>
  )
}
