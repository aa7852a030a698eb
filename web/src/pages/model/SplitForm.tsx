import { splitModel } from '@assay/sdk'
import { useState } from 'react'
import { zeroAddress } from 'viem'
import { Field, Fields, Input } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { readAmount } from '../../forms/readNumber.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './model.module.css'

/** Of a share, as of nearly all tokens. */
const shareDecimals = 18

type Wanted = { name: string; symbol: string; supply: bigint; buyoutPrice: bigint }

/** Has the owner put a model into a vault, for shares. */
export function SplitForm({ modelId }: { modelId: bigint }) {
  const currency = useCurrency(zeroAddress)
  const [name, setName] = useState(`Model ${modelId}`)
  const [symbol, setSymbol] = useState(`M${modelId}`)
  const [count, setCount] = useState('1000')
  const [text, setText] = useState('')
  const supply = readAmount(count, shareDecimals)
  const buyoutPrice = currency && readAmount(text, currency.decimals)
  const split = useAction((market, wanted: Wanted) => splitModel(market, { modelId, ...wanted }))
  return (
    <More summary="Divide it into shares">
      <Fields>
        <Field label="What they are called">
          <Input maxLength={60} value={name} onChange={event => setName(event.target.value)} />
        </Field>
        <Field label="Symbol">
          <Input maxLength={11} value={symbol} onChange={event => setSymbol(event.target.value)} />
        </Field>
        <Field label="How many" error={supply ? undefined : 'A number above 0.'}>
          <Input inputMode="decimal" value={count} onChange={event => setCount(event.target.value)} />
        </Field>
        <Field label="What all of them cost" hint="Whoever pays it takes the model out.">
          <Input
            inputMode="decimal"
            unit={currency?.symbol}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </Field>
      </Fields>
      <p className={styles.note}>
        All shares are yours at first, to sell or give away. From then on a vote decides what is offered, and at which
        price. Two transactions: an approval for this model, then the division.
      </p>
      <ActionButton
        action={split}
        look="quiet"
        input={{ name: name.trim(), symbol: symbol.trim(), supply: supply ?? 0n, buyoutPrice: buyoutPrice ?? 0n }}
        disabled={!supply || !buyoutPrice || name.trim() === '' || symbol.trim() === ''}
      >
        Divide it
      </ActionButton>
    </More>
  )
}
