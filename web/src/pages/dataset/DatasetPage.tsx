import { type DatasetRecord, findOrders, getDatasetRecord, type Listing, type ListingCard } from '@assay/sdk'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Badge } from '../../components/Badge.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Columns, Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Time } from '../../components/Time.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { OrderList } from '../../lists/OrderList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { CardColumns } from './CardColumns.tsx'
import { ClaimPanel } from './ClaimPanel.tsx'
import styles from './dataset.module.css'
import { NodeState } from './NodeState.tsx'
import { PricePanel } from './PricePanel.tsx'
import { useListing, useListingCard } from './useListing.ts'
import { VendorPanel } from './VendorPanel.tsx'

const route = getRouteApi('/datasets/$datasetId')

/** A private dataset: what it is, what models trained on it were proven to be worth, what one costs. */
export function DatasetPage() {
  const { datasetId } = route.useParams()
  const { history, isLocal } = useMarket()
  const listing = useListing(datasetId)
  const card = useListingCard(listing.data)
  const record = useQuery({
    queryKey: ['history', 'dataset', datasetId],
    queryFn: ({ signal }) => getDatasetRecord(history, { datasetId, signal }),
    refetchInterval: 2 * liveMs(isLocal),
  })
  return (
    <Page
      title={card.data?.title ?? record.data?.title ?? `Dataset ${datasetId}`}
      kicker={
        <>
          <Link to="/datasets">Private datasets</Link>, number {String(datasetId)}
        </>
      }
      lead={listing.data && <Shape listing={listing.data} />}
      actions={
        listing.data?.open && (
          <ButtonLink to="/datasets/$datasetId/order" params={{ datasetId }}>
            Order a model
          </ButtonLink>
        )
      }
    >
      <Waiting query={listing} lines={8}>
        {listing => (
          <>
            <Figures listing={listing} record={record.data} />
            <Columns
              main={<Main listing={listing} card={card} />}
              side={<Side listing={listing} record={record.data} />}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Shape({ listing: { rows, dataset, open } }: { listing: Listing }) {
  return (
    <p>
      {rows.toLocaleString('en')} rows, {dataset.features} features, {dataset.classes} classes.{' '}
      {open ? 'No row of it leaves its vendor.' : <Badge tone="bad">takes no more orders</Badge>}
    </p>
  )
}

function Figures({ listing: { price, token }, record }: { listing: Listing; record: DatasetRecord | undefined }) {
  return (
    <Panel>
      <Facts
        large
        facts={[
          ['An order costs now', <Amount key="price" value={price} token={token} />],
          ['Proven', record ? passRate(record) : unknown],
          ['Orders', record ? record.orders.toLocaleString('en') : unknown],
          ['Earned by the vendor', record ? <Amount key="earned" value={record.earned} token={token} /> : unknown],
        ]}
      />
    </Panel>
  )
}

const unknown = 'not known yet'

const passRate = ({ proven, missed, passRateBps }: DatasetRecord): string =>
  passRateBps === undefined ? 'no record yet' : `${proven} of ${proven + missed}, ${percent(passRateBps)}`

function Main({ listing, card }: { listing: Listing; card: UseQueryResult<ListingCard> }) {
  const { history } = useMarket()
  const { datasetId, open } = listing
  return (
    <>
      <Panel title="What it is">
        <Waiting query={card}>
          {({ description, baselineBps }) => (
            <>
              <p className={styles.text}>{description || 'Its vendor does not say.'}</p>
              <p className={styles.note}>
                {baselineBps === null
                  ? 'How large its classes are is not told: one of them is too small.'
                  : `Always guessing its largest class is right in ${percent(baselineBps)} of its rows.`}
              </p>
            </>
          )}
        </Waiting>
      </Panel>
      <Panel title="Its columns">
        <Waiting query={card} lines={6}>
          {card => <CardColumns card={card} />}
        </Waiting>
      </Panel>
      <PricePanel listing={listing} card={card.data} />
      <Panel title="Orders">
        <PagedList
          queryKey={['orders', 'of', datasetId]}
          find={paging => findOrders(history, { ...paging, datasetId })}
          empty={
            <Empty title="Nobody has ordered from it yet.">
              {open && (
                <ButtonLink look="quiet" to="/datasets/$datasetId/order" params={{ datasetId }}>
                  Be the first
                </ButtonLink>
              )}
            </Empty>
          }
        >
          {orders => <OrderList caption={`Orders of dataset ${datasetId}`} orders={orders} />}
        </PagedList>
      </Panel>
    </>
  )
}

function Side({ listing, record }: { listing: Listing; record: DatasetRecord | undefined }) {
  const { account } = useMarket()
  const { vendor, offer, token, datasetRoot, card, sealKey } = listing
  return (
    <>
      {account && isAddressEqual(account, vendor) && <VendorPanel listing={listing} />}
      <Panel title="The offer">
        <Facts
          facts={[
            ['Start price', <Amount key="start" value={offer.startPrice} token={token} />],
            ['The vendor risks', `${percent(offer.bondBps)} of the price with each model`],
            [
              'Compute fee',
              offer.computeFeeBps === 0
                ? 'none'
                : `${percent(offer.computeFeeBps)}, if you let a model be trained and disclose no rows`,
            ],
          ]}
        />
      </Panel>
      <Panel title="The vendor’s node">
        <NodeState listing={listing} />
      </Panel>
      <ClaimPanel />
      <Panel title="On chain">
        <Facts
          facts={[
            ['Vendor', <Hash key="vendor" value={vendor} kind="address" />],
            ['Dataset root', <Hash key="root" value={datasetRoot} />],
            ['Card', <Hash key="card" value={card} kind="content" />],
            ['Sealed to', <Hash key="key" value={sealKey} />],
            ['Listed', record ? <Time key="listed" at={record.listedAt} /> : unknown],
            ['Transaction', record && <Hash key="transaction" value={record.transaction} kind="transaction" />],
          ]}
        />
      </Panel>
    </>
  )
}
