import { type Currency, delistDataset, type Listing, moveDataset, reofferDataset } from '@assay/sdk'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../components/Button.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { Credit } from './Credit.tsx'
import styles from './dataset.module.css'
import { OfferFields } from './OfferFields.tsx'
import { judgeOffer, type OfferInput, readOffer, writeOffer } from './offerInput.ts'

/** What the vendor of a dataset can do about it. */
export function VendorPanel({ listing }: { listing: Listing }) {
  const currency = useCurrency(listing.token)
  return (
    <Panel title="Yours">
      <Credit token={listing.token} account={listing.vendor} />
      {listing.open && currency && <OfferForm listing={listing} currency={currency} />}
      {listing.open && <MoveForm listing={listing} />}
      {listing.open && <Delist datasetId={listing.datasetId} />}
    </Panel>
  )
}

function OfferForm({ listing, currency }: { listing: Listing; currency: Currency }) {
  const { datasetId, offer } = listing
  const form = useForm<OfferInput>({
    mode: 'onTouched',
    values: writeOffer(offer, currency),
    resolver: resolveBy<OfferInput>(input => judgeOffer(input, currency)),
  })
  const reoffer = useAction(signed =>
    reofferDataset(signed, { datasetId, offer: readOffer(form.getValues(), currency) }),
  )
  return (
    <More summary="Change the offer">
      <OfferFields form={form} currency={currency} />
      <p className={styles.note}>
        Open orders keep what they were placed under. A higher start price forfeits what proven orders have added.
      </p>
      <ActionButton action={reoffer} look="quiet" check={() => form.trigger(undefined, { shouldFocus: true })}>
        Change it
      </ActionButton>
    </More>
  )
}

function MoveForm({ listing: { datasetId, node } }: { listing: Listing }) {
  const [address, setAddress] = useState(node)
  const move = useAction(signed => moveDataset(signed, { datasetId, node: address.trim() }))
  return (
    <More summary="Move to another address">
      <Field
        label="Where your node answers"
        hint="It must be the same node, or have its secret: customers seal to its key."
      >
        <Input type="url" value={address} onChange={event => setAddress(event.target.value)} />
      </Field>
      <ActionButton action={move} look="quiet" disabled={address.trim() === node}>
        Move it
      </ActionButton>
    </More>
  )
}

function Delist({ datasetId }: { datasetId: bigint }) {
  const [isSure, setSure] = useState(false)
  const delist = useAction(signed => delistDataset(signed, { datasetId }))
  return (
    <More summary="Take it off the market">
      <p>It takes no more orders, for good. Open orders go on. To sell it again, list it anew, without its record.</p>
      {isSure ? (
        <ActionButton action={delist}>Delist it for good</ActionButton>
      ) : (
        <Button look="quiet" onClick={() => setSure(true)}>
          I want to delist it
        </Button>
      )}
    </More>
  )
}
