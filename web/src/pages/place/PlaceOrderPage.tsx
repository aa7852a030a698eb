import {
  type AssayError,
  findOrders,
  type Listing,
  type ListingCard,
  largestClass,
  packRows,
  type Rows,
} from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { keccak256 } from 'viem'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Columns, Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { orderOutcome } from '../../lists/orderOutcome.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { ClaimPanel } from '../dataset/ClaimPanel.tsx'
import { NodeState } from '../dataset/NodeState.tsx'
import { useListing, useListingCard } from '../dataset/useListing.ts'
import { type Given, judgeOrder, type OrderInput, type OrderTerms, readOrder, usualOrder } from './orderInput.ts'
import { PlacePanel } from './PlacePanel.tsx'
import { QuotePanel } from './QuotePanel.tsx'
import { TermsFields } from './TermsFields.tsx'
import { TestRowsPanel } from './TestRowsPanel.tsx'

const route = getRouteApi('/datasets/$datasetId/order')

/** From one's own test rows to an order of a model that nobody could train without the vendor. */
export function PlaceOrderPage() {
  const { datasetId } = route.useParams()
  const listing = useListing(datasetId)
  const card = useListingCard(listing.data)
  return (
    <Page
      title="Order a model"
      kicker={
        <Link to="/datasets/$datasetId" params={{ datasetId }}>
          {card.data?.title ?? `Private dataset ${datasetId}`}
        </Link>
      }
      lead="Trained on rows that nobody may see, proven on rows of your own. You pay once the proof is there."
    >
      <MyOrders datasetId={datasetId} />
      <Waiting query={listing} lines={8}>
        {listing =>
          listing.open ? (
            <Waiting query={card} lines={8}>
              {card => <Ordering listing={listing} card={card} />}
            </Waiting>
          ) : (
            <Notice title="This dataset takes no more orders">
              <p>Its vendor took it off the market.</p>
              <Link to="/datasets">Find another one</Link>
            </Notice>
          )
        }
      </Waiting>
    </Page>
  )
}

/** What was ordered before: one that was sent when this page was closed is found again here. */
function MyOrders({ datasetId }: { datasetId: bigint }) {
  const { history, account } = useMarket()
  const { data } = useQuery({
    queryKey: ['history', 'orders', 'of', datasetId, 'by', account],
    queryFn: account ? ({ signal }) => findOrders(history, { datasetId, customer: account, signal }) : skipToken,
  })
  const open = data?.items.filter(({ stage }) => stage !== 'settled' && stage !== 'refunded') ?? []
  if (open.length === 0) return null
  return (
    <Notice tone="gold" title="You have ordered from it">
      {open.map(order => (
        <p key={String(order.orderId)}>
          <Link to="/orders/$orderId" params={order}>
            Order {String(order.orderId)}
          </Link>
          : {orderOutcome(order).says}
        </p>
      ))}
    </Notice>
  )
}

function Ordering({ listing, card }: { listing: Listing; card: ListingCard }) {
  const [rows, setRows] = useState<Rows>()
  const currency = useCurrency(listing.token)
  const rowsHash = rows && keccak256(packRows(rows))
  return (
    <>
      <Columns
        main={<TestRowsPanel binning={card.binning} rows={rows} onRows={setRows} />}
        side={
          <>
            <Panel title="The vendor’s node">
              <NodeState listing={listing} />
            </Panel>
            <ClaimPanel />
          </>
        }
      />
      {rows && currency && (
        <Asking
          key={rowsHash}
          listing={listing}
          card={card}
          given={{ rows, majority: largestClass(rows), price: listing.price, currency }}
        />
      )}
    </>
  )
}

function Asking({ listing, card, given }: { listing: Listing; card: ListingCard; given: Given }) {
  const { isLocal } = useMarket()
  const form = useForm<OrderInput>({
    mode: 'onTouched',
    defaultValues: usualOrder(given, isLocal),
    resolver: resolveBy<OrderInput>(input => judgeOrder(input, given)),
  })
  const input = useWatch({ control: form.control, compute: values => values })
  const { terms, error } = tryToRead(input, given)
  return (
    <Columns
      main={
        <>
          <Panel title="2. What you ask for">
            <TermsFields form={form} given={given} />
            {error && <ErrorNotice error={error} />}
          </Panel>
          <PlacePanel
            listing={listing}
            binning={card.binning}
            rows={given.rows}
            terms={terms}
            onIncomplete={() => void form.trigger(undefined, { shouldFocus: true })}
          />
        </>
      }
      side={terms && <QuotePanel listing={listing} terms={terms} />}
    />
  )
}

/** The terms; nothing while a field is wrong, and the reason where no circuit proves them. */
function tryToRead(input: OrderInput, given: Given): { terms?: OrderTerms; error?: AssayError } {
  if (Object.keys(judgeOrder(input, given)).length > 0) return {}
  try {
    return { terms: readOrder(input, given) }
  } catch (error) {
    return { error: asAssayError(error) }
  }
}
