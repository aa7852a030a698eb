import { type LicenseTerms, offerLicense, type Tier } from '@assay/sdk'
import { useState } from 'react'
import { zeroAddress } from 'viem'
import { Checkbox, Choices, Field, Fields, Input, Select } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { readAmount, readInteger } from '../../forms/readNumber.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { tierWords } from '../../words/tiers.ts'
import styles from './model.module.css'

const daySeconds = 86_400
/** What fits into the contract's 32 bits of seconds. */
const mostDays = 49_710

/** Has the owner offer a license to whoever pays. */
export function OfferForm({ modelId }: { modelId: bigint }) {
  const currency = useCurrency(zeroAddress)
  const [tier, setTier] = useState<Tier>('download')
  const [text, setText] = useState('')
  const [days, setDays] = useState('0')
  const [transferable, setTransferable] = useState(false)
  const [lapsesOnSale, setLapsesOnSale] = useState(false)
  const price = currency && readAmount(text, currency.decimals)
  const lasts = readInteger(days)
  const areDaysRight = lasts !== undefined && lasts <= mostDays
  const offer = useAction((market, terms: LicenseTerms) => offerLicense(market, { modelId, ...terms }))
  return (
    <More summary="Offer a license">
      <Fields>
        <Field label="What it allows" hint={tierWords[tier].allows}>
          <Select value={tier} onChange={event => setTier(event.target.value as Tier)}>
            {Object.entries(tierWords).map(([value, { name }]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Price"
          error={text !== '' && currency && price === undefined ? 'An amount, such as 0.1.' : undefined}
        >
          <Input
            inputMode="decimal"
            unit={currency?.symbol}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </Field>
        <Field label="It holds for" hint="0 for good." error={areDaysRight ? undefined : `From 0 to ${mostDays} days.`}>
          <Input inputMode="numeric" unit="days" value={days} onChange={event => setDays(event.target.value)} />
        </Field>
      </Fields>
      <Choices legend="More">
        <Checkbox
          label="Holders may pass it on"
          checked={transferable}
          onChange={event => setTransferable(event.target.checked)}
        />
        <Checkbox
          label="It ends when I sell the model"
          checked={lapsesOnSale}
          onChange={event => setLapsesOnSale(event.target.checked)}
        />
      </Choices>
      <p className={styles.note}>Whoever pays has it at once. The offer closes by itself when the model is sold.</p>
      <ActionButton
        action={offer}
        look="quiet"
        input={{
          tier,
          price: price ?? 0n,
          durationSeconds: (lasts ?? 0) * daySeconds,
          transferable,
          lapsesOnSale,
        }}
        disabled={price === undefined || !areDaysRight}
      >
        Offer this license
      </ActionButton>
    </More>
  )
}
