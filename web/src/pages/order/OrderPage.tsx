import { type Listing, type Order, type OrderRecord, orderBond } from '@assay/sdk'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Columns, Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Steps } from '../../components/Steps.tsx'
import { Time } from '../../components/Time.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ClaimPanel } from '../dataset/ClaimPanel.tsx'
import { Credit } from '../dataset/Credit.tsx'
import { useListing } from '../dataset/useListing.ts'
import { KeptPanel } from './KeptPanel.tsx'
import { NowPanel } from './NowPanel.tsx'
import { OrderDetails } from './OrderDetails.tsx'
import styles from './order.module.css'
import { orderProgress } from './orderProgress.ts'
import type { Role } from './orderTexts.ts'
import { ReceivePanel } from './ReceivePanel.tsx'
import { useCircuit } from './useCircuit.ts'
import { useKeptOrder } from './useKeptOrder.ts'
import { useOrder, useOrderRecord } from './useOrder.ts'

const route = getRouteApi('/orders/$orderId')

/** An order from the price in escrow to the model in the customer's hands, or the money back. */
export function OrderPage() {
  const { orderId } = route.useParams()
  const order = useOrder(orderId)
  const listing = useListing(order.data?.datasetId)
  const { data: record } = useOrderRecord(orderId)
  return (
    <Page
      title={`Order ${orderId}`}
      kicker={order.data && <OfDataset datasetId={order.data.datasetId} />}
      lead={order.data && <Asked order={order.data} />}
    >
      <Waiting query={order} lines={8}>
        {order => (
          <>
            <Panel>
              <Steps label="Life of the order" steps={steps(order, record)} />
            </Panel>
            <Waiting query={listing}>{listing => <Life order={order} listing={listing} record={record} />}</Waiting>
          </>
        )}
      </Waiting>
    </Page>
  )
}

const OfDataset = ({ datasetId }: Pick<Order, 'datasetId'>) => (
  <Link to="/datasets/$datasetId" params={{ datasetId }}>
    Of private dataset {String(datasetId)}
  </Link>
)

function Asked({ order: { circuit, thresholdBps, rows, minCorrect, majority } }: { order: Order }) {
  return (
    <p>
      A {circuit.family} that gets {minCorrect} of {rows} test rows right ({percent(thresholdBps)}), proven in zero
      knowledge. Always guessing the largest class gets {majority}.
    </p>
  )
}

const steps = (order: Order, record: OrderRecord | undefined) =>
  orderProgress(order, record).map(({ at, transaction, ...step }) => ({
    ...step,
    detail: at !== undefined && (
      <span className={styles.when}>
        <Time at={at} />
        {transaction && <Hash value={transaction} kind="transaction" />}
      </span>
    ),
  }))

function Life({ order, listing, record }: { order: Order; listing: Listing; record: OrderRecord | undefined }) {
  const { account } = useMarket()
  const { data: kept = null } = useKeptOrder(order)
  const { data: circuit } = useCircuit(order.circuit)
  const isVendor = account !== undefined && isAddressEqual(account, listing.vendor)
  const isCustomer = kept !== null || (account !== undefined && isAddressEqual(account, order.customer))
  const role: Role = isCustomer ? 'customer' : isVendor ? 'vendor' : 'other'
  return (
    <Columns
      main={
        <>
          {circuit?.insecure && (
            <Notice tone="bad" title="Insecure: anybody can forge proofs on this chain">
              <p>It is for trying things out. Nothing that is proven here is worth anything elsewhere.</p>
            </Notice>
          )}
          <NowPanel order={order} listing={listing} record={record} role={role} kept={kept} />
          {order.settled && kept && <ReceivePanel order={order} listing={listing} kept={kept} />}
          {order.settled && <ReceiptPanel settled={order.settled} />}
          <OrderDetails order={order} />
        </>
      }
      side={
        <>
          {isCustomer && (kept || order.stage !== 'refunded') && <KeptPanel order={order} kept={kept} />}
          <Money order={order} listing={listing} />
          {account && role !== 'other' && <Credit token={listing.token} account={account} />}
          <ClaimPanel />
        </>
      }
    />
  )
}

function ReceiptPanel({ settled: { receipt } }: { settled: NonNullable<Order['settled']> }) {
  if (BigInt(receipt) === 0n) {
    return (
      <Panel title="No receipt">
        <p>The attestation service failed when the order was settled. The proof and the payment stand on chain.</p>
      </Panel>
    )
  }
  return (
    <Panel title="Receipt">
      <p>Attested to the customer by the market’s contract: what was proven, of which dataset, by which proof.</p>
      <p>
        <ButtonLink look="quiet" to="/receipts/$receipt" params={{ receipt }}>
          Verify the receipt
        </ButtonLink>
      </p>
    </Panel>
  )
}

function Money({ order, listing: { token, vendor } }: { order: Order; listing: Listing }) {
  const { price, bond, computeFeeBps, customer, stage } = order
  const isOver = stage === 'settled' || stage === 'refunded'
  return (
    <Panel title="Money">
      <Facts
        facts={[
          [isOver ? 'Price' : 'In escrow', <Amount key="price" value={price} token={token} />],
          [
            'Vendor’s bond',
            stage === 'placed' ? (
              <span key="due">
                <Amount value={orderBond(order)} token={token} />, to come with the model
              </span>
            ) : (
              <Amount key="bond" value={bond} token={token} />
            ),
          ],
          [
            'Compute fee',
            computeFeeBps === 0 ? 'none' : `${percent(computeFeeBps)} of the price, if no test rows are disclosed`,
          ],
          ['Customer', <Hash key="customer" value={customer} kind="address" />],
          ['Vendor', <Hash key="vendor" value={vendor} kind="address" />],
        ]}
      />
    </Panel>
  )
}
