import { type ReactNode, useState } from 'react'
import type { Address } from 'viem'
import { Field, Input, Select } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { readAmount } from '../../forms/readNumber.ts'
import { useChainClock } from '../../market/chainClock.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import type { Action } from '../../transactions/useAction.ts'
import styles from './model.module.css'

/** A price in a token's smallest unit, and until when it holds, in seconds since the epoch. */
export type Priced = { price: bigint; endsAt: bigint }

type Props = {
  summary: string
  token: Address
  priceLabel: string
  priceHint: string
  says: string
  action: Action<Priced, unknown>
  children: ReactNode
}

const days = [1, 7, 30, 90]
const daySeconds = 86_400n

/** A price, and how long it stands: of a listing, or of a bid. */
export function PricedForm({ summary, token, priceLabel, priceHint, says, action, children }: Props) {
  const currency = useCurrency(token)
  const clock = useChainClock()
  const [text, setText] = useState('')
  const [chosen, choose] = useState(7)
  const price = currency && readAmount(text, currency.decimals)
  const isWrong = text !== '' && currency !== undefined && !price
  return (
    <More summary={summary}>
      <Field
        label={priceLabel}
        hint={priceHint}
        error={isWrong ? `An amount of ${currency.symbol} above 0, such as 0.1.` : undefined}
      >
        <Input
          inputMode="decimal"
          unit={currency?.symbol}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <Field label="It stands for">
        <Select value={chosen} onChange={event => choose(Number(event.target.value))}>
          {days.map(each => (
            <option key={each} value={each}>
              {each === 1 ? '1 day' : `${each} days`}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note}>{says}</p>
      <ActionButton
        action={action}
        look="quiet"
        input={{ price: price ?? 0n, endsAt: (clock?.now ?? 0n) + BigInt(chosen) * daySeconds }}
        disabled={!price || !clock}
      >
        {children}
      </ActionButton>
    </More>
  )
}
