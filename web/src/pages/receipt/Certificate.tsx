import { countMinCorrect, fieldToHex, type VerifiedReceipt } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getBlock } from 'viem/actions'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'
import { Time } from '../../components/Time.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useListing } from '../dataset/useListing.ts'
import { useOrder } from '../order/useOrder.ts'
import styles from './Certificate.module.css'

/** What a receipt certifies, and what not: to be read by somebody who knows nothing of this market. */
export function Certificate({ id, receipt }: { id: string; receipt: VerifiedReceipt }) {
  const { orderId, rows, majority, thresholdBps, insecure, proven, notProven } = receipt
  const minCorrect = countMinCorrect({ thresholdBps, rows })
  return (
    <>
      {insecure && (
        <Notice tone="bad" title="Insecure: anybody can forge proofs on this chain.">
          <p>It is for trying things out. This is what a receipt looks like; it certifies nothing.</p>
        </Notice>
      )}
      <article className={styles.certificate} aria-label={`Receipt of order ${orderId}`}>
        <header className={styles.header}>
          <svg className={styles.seal} viewBox="0 0 96 96" aria-hidden>
            <path d="M28.1 1h39.8L95 28.1v39.8L67.9 95H28.1L1 67.9V28.1z" />
            <path d="M30.2 6h35.6L90 30.2v35.6L65.8 90H30.2L6 65.8V30.2z" />
            <text x="48" y="62">
              P
            </text>
          </svg>
          <p className={styles.kicker}>Proven in zero knowledge</p>
          <h2>
            At least {minCorrect.toLocaleString('en')} of {rows.toLocaleString('en')} rows right
          </h2>
          <p>
            {percent(thresholdBps)} was asked for and is proven. Always guessing the largest class gets{' '}
            {majority.toLocaleString('en')} right.
          </p>
        </header>
        <section className={styles.claims} aria-label="What it says">
          <div>
            <h3>What is certified</h3>
            <p>{proven}</p>
          </div>
          <div>
            <h3>What is not</h3>
            <p>{notProven}</p>
          </div>
        </section>
        <ReceiptFacts id={id} receipt={receipt} />
      </article>
      <Checks />
    </>
  )
}

function ReceiptFacts({ id, receipt }: { id: string; receipt: VerifiedReceipt }) {
  const { orderId, customer, vendor, datasetRoot, modelCommit, testCommit, block } = receipt
  const { proofHash, verificationKeyHash } = receipt
  const { market } = useMarket()
  const { data: order } = useOrder(orderId)
  const { data: listing } = useListing(order?.datasetId)
  const { data: settled } = useQuery({
    queryKey: ['chain', 'block', block],
    queryFn: () => getBlock(market.client, { blockNumber: block }),
  })
  return (
    <Facts
      facts={[
        [
          'Order',
          <Link key="order" to="/orders/$orderId" params={{ orderId }}>
            {String(orderId)}
          </Link>,
        ],
        ['Customer', <Hash key="customer" value={customer} kind="address" whole />],
        ['Vendor', <Hash key="vendor" value={vendor} kind="address" whole />],
        [
          'Dataset',
          listing && (
            <Link to="/datasets/$datasetId" params={{ datasetId: listing.datasetId }}>
              {String(listing.datasetId)}, {listing.rows.toLocaleString('en')} rows
            </Link>
          ),
        ],
        ['Dataset root', <Hash key="root" value={datasetRoot} whole />],
        ['Model commitment', <Hash key="model" value={fieldToHex(modelCommit)} whole />],
        ['Test set commitment', <Hash key="test" value={fieldToHex(testCommit)} whole />],
        ['Circuit', order?.circuit.name],
        ['Verification key', <Hash key="key" value={verificationKeyHash} whole />],
        ['Proof', <Hash key="proof" value={proofHash} whole />],
        [
          'Settled',
          <span key="block">
            block {block.toLocaleString('en')}
            {settled && (
              <>
                , <Time at={settled.timestamp} />
              </>
            )}
          </span>,
        ],
        ['Receipt', <Hash key="receipt" value={id} whole />],
      ]}
    />
  )
}

function Checks() {
  const { market } = useMarket()
  return (
    <section className={styles.checks} aria-label="What was checked">
      <h2>What this page has checked</h2>
      <ul>
        <li>
          The order contract of this market, <Hash value={market.orders ?? ''} kind="address" />, attested it to the
          customer (Ethereum Attestation Service), and it was not revoked.
        </li>
        <li>Each thing that it says is what the chain has of the order.</li>
        <li>
          The circuit’s verification key on chain is the one that this page was built with: the proof proves what is
          said above.
        </li>
      </ul>
      <p>
        Whoever does not trust this page runs <code>assay receipt verify</code>, and <code>assay circuits verify</code>,
        which makes the key anew from the circuit’s source.
      </p>
    </section>
  )
}
