import { getRentTerms, type ModelRecord, type RentTerms, rentModel, setRent } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isAddressEqual, zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Field, Fields, Input } from '../../components/Field.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Time, TimeLeft } from '../../components/Time.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { readAmount, readInteger } from '../../forms/readNumber.ts'
import { liveMs, useChainClock } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './model.module.css'

/** As in Licenses.sol. */
const mostHours = 720

/** What an hour of the model costs, and who has it until when. */
export function RentPanel({ model }: { model: ModelRecord }) {
  const { market, account, isLocal } = useMarket()
  const clock = useChainClock()
  const { modelId, owner, user, userExpires } = model
  const terms = useQuery({
    queryKey: ['chain', 'rent', modelId],
    queryFn: async () => (await getRentTerms(market, modelId)) ?? null,
    refetchInterval: 4 * liveMs(isLocal),
  })
  const isRented = clock !== undefined && userExpires !== undefined && userExpires > clock.now
  const isOwner = account !== undefined && isAddressEqual(owner, account)
  return (
    <Panel title="Rent it">
      {isRented && user && (
        <Notice tone="gold" title={account && isAddressEqual(user, account) ? 'You have it' : 'Somebody has it'}>
          <p>
            <Hash value={user} kind="address" /> until <Time at={userExpires} />, <TimeLeft until={userExpires} /> more.
            A rental that was paid is not cut short, by a sale neither.
          </p>
        </Notice>
      )}
      <Waiting query={terms} lines={2}>
        {terms => (
          <>
            {terms ? (
              <Facts
                large
                facts={[
                  ['An hour', <Amount key="price" value={terms.pricePerHour} token={terms.token} />],
                  ['At most', `${terms.maxHours} hours`],
                ]}
              />
            ) : (
              <p className={styles.note}>{isOwner ? 'You do not offer it for rent.' : 'It is not for rent now.'}</p>
            )}
            {terms && !isRented && !isOwner && <RentForm modelId={modelId} terms={terms} />}
            {isOwner && <TermsForm modelId={modelId} terms={terms} />}
          </>
        )}
      </Waiting>
    </Panel>
  )
}

function RentForm({ modelId, terms }: { modelId: bigint; terms: Required<RentTerms> }) {
  const [text, setText] = useState('1')
  const hours = readInteger(text)
  const isPossible = hours !== undefined && hours >= 1 && hours <= terms.maxHours
  const rent = useAction((market, asked: number) => rentModel(market, { modelId, hours: asked }))
  return (
    <>
      <Field label="For how long" error={isPossible ? undefined : `From 1 to ${terms.maxHours} hours.`}>
        <Input inputMode="numeric" unit="hours" value={text} onChange={event => setText(event.target.value)} />
      </Field>
      {isPossible && (
        <p>
          <Amount value={terms.pricePerHour * BigInt(hours)} token={terms.token} /> in all. Meanwhile the node that
          keeps the weights lets you use them.
        </p>
      )}
      <ActionButton action={rent} look="quiet" input={hours ?? 0} disabled={!isPossible}>
        Rent it
      </ActionButton>
    </>
  )
}

function TermsForm({ modelId, terms }: { modelId: bigint; terms: RentTerms | null }) {
  const currency = useCurrency(zeroAddress)
  const [price, setPrice] = useState('')
  const [hours, setHours] = useState(String(terms?.maxHours ?? 24))
  const pricePerHour = currency && readAmount(price, currency.decimals)
  const maxHours = readInteger(hours)
  const isRight = pricePerHour !== undefined && maxHours !== undefined && maxHours >= 1 && maxHours <= mostHours
  const offer = useAction((market, asked: Omit<RentTerms, 'token'>) => setRent(market, { modelId, ...asked }))
  return (
    <More summary={terms ? 'Change the rent' : 'Offer it for rent'}>
      <Fields>
        <Field label="Price of an hour">
          <Input
            inputMode="decimal"
            unit={currency?.symbol}
            value={price}
            onChange={event => setPrice(event.target.value)}
          />
        </Field>
        <Field
          label="Hours, at most"
          error={maxHours === undefined || maxHours > mostHours ? `From 1 to ${mostHours}.` : undefined}
        >
          <Input inputMode="numeric" value={hours} onChange={event => setHours(event.target.value)} />
        </Field>
      </Fields>
      <p className={styles.note}>It holds until you change it or sell the model. One person has it at a time.</p>
      <ActionButton
        action={offer}
        look="quiet"
        input={{ pricePerHour: pricePerHour ?? 0n, maxHours: maxHours ?? 0 }}
        disabled={!isRight}
      >
        Offer it for rent
      </ActionButton>
      {terms && (
        <ActionButton action={offer} look="plain" input={{ pricePerHour: 0n, maxHours: 0 }}>
          Rent it out no more
        </ActionButton>
      )}
    </More>
  )
}
