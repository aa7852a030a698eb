import type { Listing } from '@assay/sdk'
import { Badge } from '../../components/Badge.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import styles from './dataset.module.css'
import { useNode } from './useNode.ts'

/** Whether the vendor's node answers just now. Without it no order goes on. */
export function NodeState({ listing }: { listing: Pick<Listing, 'node' | 'vendor' | 'sealKey'> }) {
  const { data, error, isPending } = useNode(listing)
  return (
    <div className={styles.stack}>
      <span>
        {isPending && <Badge>asking</Badge>}
        {error && <Badge tone="bad">does not answer</Badge>}
        {data && !data.isVendors && <Badge tone="bad">not the vendor’s</Badge>}
        {data?.isVendors && (data.isUp ? <Badge tone="good">answers</Badge> : <Badge tone="bad">lost its chain</Badge>)}
      </span>
      <span className={styles.note}>{listing.node}</span>
      <span className={styles.note}>
        {error && `${asAssayError(error).shortMessage}. An order placed now waits until it does, or is refunded.`}
        {data &&
          !data.isVendors &&
          'What answers there has not the key that customers seal to. Order nothing until it has.'}
        {data?.isVendors && `It works on ${data.openOrders} open orders.`}
      </span>
    </div>
  )
}
