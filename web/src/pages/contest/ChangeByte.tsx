import { type Binning, type Contest, labelValue } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { binNames } from '../../charts/binNames.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Field, Fields, Input } from '../../components/Field.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'
import { Table } from '../../components/Table.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import type { ChangedByte } from '../../work/changeByte.ts'
import { useEngine } from '../../work/engine.ts'
import styles from './contest.module.css'
import type { RevealedEntry } from './useRevealedEntry.ts'

type Props = { contest: Contest; entry: RevealedEntry; binning: Binning | undefined; scoreBps: number }

const highestBit = 0x80

/** Lets one see that the score belongs to these very bytes: with one of them changed, it is another model or none. */
export function ChangeByte({ contest, entry, binning, scoreBps }: Props) {
  const { model, chunks } = entry
  const engine = useEngine()
  const [at, setAt] = useState(model.length - 1)
  const isByte = Number.isInteger(at) && at >= 0 && at < model.length
  const change = useMutation({
    mutationFn: async (at: number) => {
      const value = model[at]! ^ highestBit
      return { at, from: model[at]!, value, ...(await engine.changeByte({ contest, model, chunks, at, value })) }
    },
  })
  function changeAny() {
    const any = Math.floor(Math.random() * model.length)
    setAt(any)
    change.mutate(any)
  }
  return (
    <section className={styles.section}>
      <h3>Change a byte of the model</h3>
      <Fields>
        <Field
          label="Byte"
          hint={`0 to ${model.length - 1}; its highest bit is turned over.`}
          error={isByte ? undefined : 'There is no such byte.'}
        >
          <Input
            type="number"
            min={0}
            max={model.length - 1}
            value={Number.isNaN(at) ? '' : at}
            onChange={event => setAt(event.target.valueAsNumber)}
          />
        </Field>
      </Fields>
      <div className={styles.row}>
        <Button look="quiet" disabled={!isByte} busy={change.isPending} onClick={() => change.mutate(at)}>
          Change it
        </Button>
        <Button look="quiet" disabled={change.isPending} onClick={changeAny}>
          Change any byte
        </Button>
      </div>
      {change.error && <ErrorNotice error={asAssayError(change.error)} />}
      {change.data && (
        <>
          <p>
            Byte {change.data.at} was {change.data.from} and is {change.data.value}.
          </p>
          <Outcome changed={change.data} binning={binning} scoreBps={scoreBps} />
        </>
      )}
    </section>
  )
}

function Outcome({
  changed,
  binning,
  scoreBps,
}: {
  changed: ChangedByte
  binning: Binning | undefined
  scoreBps: number
}) {
  switch (changed.outcome) {
    case 'noModel':
      return (
        <Notice tone="bad" title="It is no model any more">
          <p>{changed.fault}. The chain would disqualify it.</p>
        </Notice>
      )
    case 'same':
      return (
        <Notice title="Every row is predicted as before">
          <p>This byte decides none of these rows. Its commitment would be another all the same.</p>
        </Notice>
      )
    case 'differs': {
      const { row, label, predictions, bins } = changed
      const says = (value: number) => (binning ? labelValue(binning, value) : value)
      return (
        <>
          <Notice tone="gold" title={`Row ${row + 1} is the first that is predicted otherwise`}>
            <p>
              It is {says(label)}. The model says {says(predictions[0])}; changed, it says {says(predictions[1])}. Its
              score would be {percent(changed.scoreBps)} instead of {percent(scoreBps)}.
            </p>
          </Notice>
          <RowTable row={row} bins={bins} binning={binning} />
        </>
      )
    }
  }
}

const shownColumns = 60

function RowTable({ row, bins, binning }: { row: number; bins: number[]; binning: Binning | undefined }) {
  const cells = bins.slice(0, shownColumns).map((bin, index) => {
    const feature = binning?.features[index]
    return { name: feature?.name ?? `column ${index + 1}`, bin, says: feature && binNames(feature)[bin] }
  })
  return (
    <>
      <Table
        caption={`Row ${row + 1}`}
        rows={cells}
        keyOf={({ name }) => name}
        columns={[
          { name: 'Column', isHeader: true, cell: ({ name }) => name },
          { name: 'Value', cell: ({ says }) => says ?? 'not known' },
          { name: 'Bin', numeric: true, cell: ({ bin }) => bin },
        ]}
      />
      {bins.length > shownColumns && (
        <p>
          The first {shownColumns} of {bins.length} columns.
        </p>
      )}
    </>
  )
}
