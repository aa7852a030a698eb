import { buyLicense, closeLicense, grantLicense, type LicenseOffer, type Tier } from '@assay/sdk'
import { useState } from 'react'
import { type Address, isAddress, zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { duration } from '../../components/Time.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { tierWords } from '../../words/tiers.ts'
import styles from './model.module.css'

/** One kind of license: what it lets its holder do, for how long, at which price. */
export function OfferItem({ offer, isOwner }: { offer: LicenseOffer; isOwner: boolean }) {
  const { modelId, offerId, tier, price, token, durationSeconds, transferable, lapsesOnSale } = offer
  const buy = useAction(market => buyLicense(market, { modelId, offerId }))
  return (
    <li className={styles.section}>
      <h3>{tierWords[tier].name}</h3>
      <p>
        <strong>{price === 0n ? 'For nothing' : <Amount value={price} token={token} />}</strong>,{' '}
        {durationSeconds === 0 ? 'for good' : `for ${duration(durationSeconds)}`}
      </p>
      <ul>
        {tiersUpTo(tier).map(each => (
          <li key={each}>{tierWords[each].allows}</li>
        ))}
      </ul>
      <p className={styles.note}>
        {transferable ? 'It can be passed on.' : 'It cannot be passed on.'}{' '}
        {lapsesOnSale ? 'It ends when the model is sold.' : 'It outlives a sale of the model.'}
      </p>
      {isOwner ? <OwnerActions offer={offer} /> : <ActionButton action={buy}>Buy this license</ActionButton>}
    </li>
  )
}

const order = ['use', 'download', 'fineTune', 'replicate'] as const
const tiersUpTo = (tier: Tier) => order.slice(0, order.indexOf(tier) + 1)

function OwnerActions({ offer: { modelId, offerId } }: { offer: LicenseOffer }) {
  const [text, setText] = useState('')
  const given = text.trim()
  const holder = isAddress(given) ? given : undefined
  const close = useAction(market => closeLicense(market, { modelId, offerId }))
  const grant = useAction((market, holder: Address) => grantLicense(market, { modelId, offerId, holder }))
  return (
    <>
      <More summary="Give one for nothing">
        <Field label="To whom" error={given !== '' && !holder ? 'This is no address.' : undefined}>
          <Input spellCheck={false} value={text} onChange={event => setText(event.target.value)} />
        </Field>
        <ActionButton action={grant} look="quiet" input={holder ?? zeroAddress} disabled={!holder}>
          Give it
        </ActionButton>
      </More>
      <ActionButton action={close} look="plain">
        Offer it no more
      </ActionButton>
    </>
  )
}
