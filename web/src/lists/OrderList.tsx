import type { OrderRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Amount } from '../components/Amount.tsx'
import { Badge } from '../components/Badge.tsx'
import { percent } from '../components/percent.ts'
import { type Column, Table } from '../components/Table.tsx'
import { Time } from '../components/Time.tsx'
import styles from './lists.module.css'
import { orderOutcome } from './orderOutcome.ts'

/** Orders: what each asked for, what came of it, and its receipt. */
export function OrderList({ caption, orders }: { caption: string; orders: OrderRecord[] }) {
  return <Table cards caption={caption} columns={columns} rows={orders} keyOf={({ orderId }) => String(orderId)} />
}

const columns: Column<OrderRecord>[] = [
  {
    name: 'Order',
    isHeader: true,
    cell: ({ orderId, datasetId }) => (
      <div className={styles.name}>
        <Link to="/orders/$orderId" params={{ orderId }}>
          Order {String(orderId)}
        </Link>
        <span className={styles.note}>of dataset {String(datasetId)}</span>
      </div>
    ),
  },
  {
    name: 'To prove',
    cell: ({ thresholdBps, rows, majority }) => (
      <div className={styles.name}>
        <strong>{percent(thresholdBps)}</strong>
        <span className={styles.note}>
          of {rows.toLocaleString('en')} rows; a constant guess {percent(Math.round((10_000 * majority) / rows))}
        </span>
      </div>
    ),
  },
  {
    name: 'Outcome',
    cell: order => {
      const { says, tone } = orderOutcome(order)
      return <Badge tone={tone}>{says}</Badge>
    },
  },
  { name: 'Price', numeric: true, wide: true, cell: ({ price, token }) => <Amount value={price} token={token} /> },
  { name: 'Placed', wide: true, cell: ({ placedAt }) => <Time at={placedAt} /> },
  {
    name: 'Receipt',
    cell: ({ orderId, receipt }) =>
      receipt && (
        <Link to="/receipts/$receipt" params={{ receipt }} aria-label={`Verify the receipt of order ${orderId}`}>
          Verify
        </Link>
      ),
  },
]
