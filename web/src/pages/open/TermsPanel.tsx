import { constantGuess, type Dataset, datasetCommitment, getLeastDelay } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { isAddress, zeroAddress } from 'viem'
import { Columns } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { CostPanel } from './CostPanel.tsx'
import { writeDraft } from './draft.ts'
import { MoreTerms } from './MoreTerms.tsx'
import { OpenPanel } from './OpenPanel.tsx'
import styles from './open.module.css'
import { TermsFields } from './TermsFields.tsx'
import { days, type Given, hours, judgeInput, type OpenInput, readTerms, usualInput } from './termsInput.ts'

type Props = {
  dataset: Dataset
  /** As it was before a reload. */
  initial: OpenInput | undefined
}

/** The terms of a contest over a dataset, and the button that opens it. */
export function TermsPanel({ dataset, initial }: Props) {
  const { market } = useMarket()
  const leastDelay = useQuery({
    queryKey: ['chain', 'leastDelay'],
    queryFn: () => getLeastDelay(market),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Waiting query={leastDelay} lines={6}>
      {leastDelayBlocks => <Terms dataset={dataset} initial={initial} leastDelayBlocks={leastDelayBlocks} />}
    </Waiting>
  )
}

function Terms({ dataset, initial, leastDelayBlocks }: Props & { leastDelayBlocks: number }) {
  const { isLocal } = useMarket()
  const [isOpen, setOpen] = useState(false)
  const [about] = useState((): Omit<Given, 'currency'> => {
    const baseline = constantGuess(dataset.rows)
    return { dataset: datasetCommitment(dataset), baseline, leastDelayBlocks, unit: isLocal ? hours : days }
  })
  const [usual] = useState(() => usualInput(about, dataset.binning.label.name))
  const form = useForm<OpenInput>({
    mode: 'onTouched',
    defaultValues: initial ?? usual,
    resolver: (...input) => resolveBy<OpenInput>(values => judgeInput(values, given))(...input),
  })
  const values = useWatch({ control: form.control, compute: input => input })
  const token = isAddress(values.token) ? values.token : zeroAddress
  const currency = useCurrency(values.token === '' || token !== zeroAddress ? token : undefined)
  const given: Given = { ...about, currency }
  const wrong = Object.keys(judgeInput(values, given))
  const terms = wrong.length === 0 ? readTerms(values, given) : undefined
  const { datasetRoot, groupSize, rows } = dataset
  const test = (terms?.testGroups ?? 0) * groupSize
  useEffect(() => writeDraft({ datasetRoot, input: values }), [datasetRoot, values])

  return (
    <Columns
      main={
        <>
          <Panel title="2. Your terms">
            <TermsFields form={form} given={given} />
            <details className={styles.more} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
              <summary>More terms: each has a value that most can live with</summary>
              <MoreTerms form={form} given={given} />
            </details>
          </Panel>
          <OpenPanel
            dataset={dataset}
            terms={terms}
            card={{ title: values.title.trim(), description: values.description, binning: dataset.binning }}
            onIncomplete={async () => {
              if (!wrong.every(isMain)) setOpen(true)
              await form.trigger(undefined, { shouldFocus: true })
            }}
            onRefused={(field, message) => {
              if (!isMain(field)) setOpen(true)
              form.setError(field, { message }, { shouldFocus: true })
            }}
          />
        </>
      }
      side={terms ? <CostPanel terms={terms} rows={{ test, training: rows.rowCount - test }} /> : <Unknown />}
    />
  )
}

/** Those that are not folded away. */
const isMain = (field: string) => ['title', 'description', 'reward', 'threshold', 'commitFor'].includes(field)

const Unknown = () => (
  <Panel title="What it costs">
    <p className={styles.note}>
      Once the terms are complete it stands here, with what can be lost and what happens when.
    </p>
  </Panel>
)
