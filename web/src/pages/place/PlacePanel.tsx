import {
  AssayError,
  type Binning,
  type Listing,
  ordersPlace,
  placeOrder,
  type Rows,
  randomField,
  refuseKnownRows,
  requireNothingPending,
} from '@assay/sdk'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatUnits } from 'viem'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useBalance } from '../../market/useBalance.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { keepOrder } from '../../vault/vault.ts'
import type { OrderTerms } from './orderInput.ts'
import styles from './place.module.css'
import { requireFresh, usePlaced } from './usePlaced.ts'

type Props = {
  listing: Listing
  binning: Binning
  rows: Rows
  /** Undefined while something is wrong with them. */
  terms: OrderTerms | undefined
  onIncomplete(): void
}

/** Keeps what opens the model, then pays the price into escrow. */
export function PlacePanel({ listing, binning, rows, terms, onIncomplete }: Props) {
  const { datasetId, open } = listing
  const navigate = useNavigate()
  const { data: placed = [] } = usePlaced(rows)
  // The same at each try: a try that failed leaves no second secret behind.
  const [own] = useState(() => ({ secret: randomField(), salt: randomField() }))
  const lacking = useLacking(listing, terms)
  const known = whyKnown(placed)
  const place = useAction(async (market, wanted: OrderTerms, { onProgress }) => {
    onProgress({ message: 'Looking whether these rows were ordered with before' })
    await requireFresh(market, market.account.address, rows, placed)
    await requireNothingPending(market)
    onProgress({ message: 'Keeping your secret and test rows in this browser' })
    const testSet = { rows, salt: own.salt }
    await keepOrder({ ...ordersPlace(market), datasetId, secret: own.secret, testSet })
    onProgress({ message: 'Waiting for the order to be placed' })
    const { orderId } = await placeOrder(market, { datasetId, binning, secret: own.secret, testSet, ...wanted })
    await navigate({ to: '/orders/$orderId', params: { orderId } })
  })
  return (
    <Panel title="3. Place it">
      {known && <ErrorNotice error={known} />}
      {!known && placed.length > 0 && (
        <Notice tone="gold" title="You have ordered with these rows before">
          {placed.map(({ orderId, stage }) => (
            <p key={String(orderId)}>
              <Link to="/orders/$orderId" params={{ orderId }}>
                Order {String(orderId)}
              </Link>
              , which is {stage}
            </p>
          ))}
          <p>No vendor has seen them. Another order is paid once more.</p>
        </Notice>
      )}
      {lacking && (
        <Notice tone="bad" title="You do not have that much">
          <p>{lacking}</p>
        </Notice>
      )}
      <p className={styles.note}>
        Your secret and your rows are kept in this browser before anything is sent; the page of the order offers a copy.
        Without them the model cannot be opened.
      </p>
      {terms ? (
        <ActionButton action={place} input={terms} disabled={!open || known !== undefined || lacking !== undefined}>
          {placed.length > 0 ? 'Order once more' : 'Place the order'}
        </ActionButton>
      ) : (
        <div>
          <Button onClick={onIncomplete}>Place the order</Button>
        </div>
      )}
    </Panel>
  )
}

function whyKnown(placed: Parameters<typeof refuseKnownRows>[0]): AssayError | undefined {
  try {
    refuseKnownRows(placed)
  } catch (error) {
    if (error instanceof AssayError) return error
    throw error
  }
  return undefined
}

/** What the account has too little of, in a sentence. */
function useLacking({ token }: Listing, terms: OrderTerms | undefined): string | undefined {
  const balance = useBalance(token)
  const currency = useCurrency(token)
  if (balance === undefined || !terms || !currency || terms.maxPrice <= balance) return undefined
  const write = (amount: bigint) => `${formatUnits(amount, currency.decimals)} ${currency.symbol}`
  return `Up to ${write(terms.maxPrice)} is paid; your account has ${write(balance)}.`
}
