import type { AssayError, Dataset, TablePreview } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Checkbox, Choices, Field, Fields, Select } from '../../components/Field.tsx'
import { Progress } from '../../components/Progress.tsx'
import { Table } from '../../components/Table.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import type { ActionProgress } from '../../transactions/useAction.ts'
import { useEngine } from '../../work/engine.ts'
import { guessLabel, isNumber } from './guessChoice.ts'
import styles from './open.module.css'
import type { Purpose } from './purposes.ts'

type Props = {
  purpose: Purpose
  file: File
  preview: TablePreview
  onCommitted(dataset: Dataset): Promise<void>
}

type ShownRow = { cells: string[]; at: number }

const shownColumns = 40
const ofLabel = new Set([
  'dataset.oneClass',
  'dataset.constantLabel',
  'dataset.missingLabel',
  'dataset.tooManyClasses',
  'dataset.labelNotNumber',
])

/** What a table's columns are for; then its rows are committed to. */
export function ColumnChoice({ purpose, file, preview: { columns, rows }, onCommitted }: Props) {
  const engine = useEngine()
  const [label, setLabel] = useState(() => guessLabel(columns) ?? '')
  const isNumberColumn = (name: string) =>
    purpose.takesNumbers && columns.some(column => column.name === name && isNumber(column))
  const [regression, setRegression] = useState(() => isNumberColumn(label))
  const [dropped, setDropped] = useState<string[]>([])
  const [progress, setProgress] = useState<ActionProgress>()
  const commit = useMutation({
    mutationFn: async () => {
      const drop = dropped.filter(name => name !== label)
      await onCommitted(await engine.commitTable(file, { ...purpose.choice, label, regression, drop }, setProgress))
    },
    onSettled: () => setProgress(undefined),
  })
  const error = commit.error ? asAssayError(commit.error) : undefined
  const isLabelWrong = error !== undefined && ofLabel.has(error.code)
  const named =
    error && !isLabelWrong
      ? columnsIn(
          error,
          columns.map(({ name }) => name).filter(name => name !== label),
        )
      : []

  function choose(name: string) {
    setLabel(name)
    setRegression(isNumberColumn(name))
    commit.reset()
  }

  return (
    <>
      <Table
        caption={`The first rows of ${file.name}`}
        columns={columns.slice(0, shownColumns).map(({ name, isNumeric }, index) => ({
          name,
          numeric: isNumeric,
          cell: ({ cells }: ShownRow) => cells[index],
        }))}
        rows={rows.map((cells, at) => ({ cells, at }))}
        keyOf={({ at }) => String(at)}
      />
      {columns.length > shownColumns && (
        <p className={styles.note}>
          The first {shownColumns} of {columns.length.toLocaleString('en')} columns.
        </p>
      )}
      <Fields>
        <Field
          label="What models are to predict"
          hint="The column that is unknown when the model is used."
          error={isLabelWrong ? `${error.shortMessage}. ${error.details ?? ''}` : undefined}
        >
          <Select value={label} onChange={event => choose(event.target.value)}>
            {columns.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {purpose.takesNumbers && (
          <Field
            label="It is"
            hint={regression ? 'A model is right when it is close.' : 'A model is right when it names the class.'}
          >
            <Select
              value={regression ? 'number' : 'class'}
              onChange={event => {
                setRegression(event.target.value === 'number')
                commit.reset()
              }}
            >
              <option value="class">one of a few classes</option>
              <option value="number">a number</option>
            </Select>
          </Field>
        )}
      </Fields>
      <details className={styles.more}>
        <summary>
          {columns.length - 1 - dropped.filter(name => name !== label).length} columns to predict from; leave some out
        </summary>
        <Choices
          legend="Columns to predict from"
          hint="Leave out what says who or what a row is, such as an id, and what is known only after the answer."
        >
          {columns
            .filter(({ name }) => name !== label)
            .map(({ name, samples }) => (
              <Checkbox
                key={name}
                label={`${name} (${samples.slice(0, 2).join(', ') || 'empty'})`}
                checked={!dropped.includes(name)}
                onChange={({ target }) => {
                  setDropped(target.checked ? dropped.filter(other => other !== name) : [...dropped, name])
                  commit.reset()
                }}
              />
            ))}
        </Choices>
      </details>
      {error && !isLabelWrong && (
        <ErrorNotice error={error}>
          {named.length > 0 && (
            <Button
              look="quiet"
              onClick={() => {
                setDropped([...new Set([...dropped, ...named])])
                commit.reset()
              }}
            >
              {named.length === 1 ? `Leave out ${named[0]}` : `Leave out these ${named.length} columns`}
            </Button>
          )}
        </ErrorNotice>
      )}
      <p className={styles.note}>Next, the rows are shuffled, salted and hashed here. {purpose.next}</p>
      <div>
        <Button busy={commit.isPending} onClick={() => commit.mutate()}>
          Prepare these rows
        </Button>
      </div>
      {progress && <Progress {...progress} />}
    </>
  )
}

/** The columns that an error is about: it names them in quotes, or one in a line. */
function columnsIn({ code, shortMessage, details = '' }: AssayError, names: string[]): string[] {
  if (code.startsWith('dataset.')) return names.filter(name => shortMessage.includes(`"${name}"`))
  if (code !== 'listing.tooFine') return []
  return names.filter(name => details.split('\n').some(line => line.startsWith(`${name}: `)))
}
