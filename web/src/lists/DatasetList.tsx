import type { DatasetRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Badge } from '../components/Badge.tsx'
import { Hash } from '../components/Hash.tsx'
import { percent } from '../components/percent.ts'
import { type Column, Table } from '../components/Table.tsx'
import styles from './lists.module.css'
import { Price } from './Price.tsx'

/** Private datasets: how often a model trained on each was proven as good as asked for, and what one costs. */
export function DatasetList({ caption, datasets }: { caption: string; datasets: DatasetRecord[] }) {
  return (
    <Table cards caption={caption} columns={columns} rows={datasets} keyOf={({ datasetId }) => String(datasetId)} />
  )
}

const columns: Column<DatasetRecord>[] = [
  {
    name: 'Dataset',
    isHeader: true,
    cell: ({ datasetId, title, rows, features, classes, open }) => (
      <div className={styles.name}>
        <Link to="/datasets/$datasetId" params={{ datasetId }}>
          {title ?? `Dataset ${datasetId}`}
        </Link>
        <span className={styles.note}>
          {title === undefined && 'Its card could not be read. '}
          {rows.toLocaleString('en')} rows, {features} features, {classes} classes
        </span>
        {!open && (
          <span>
            <Badge>takes no orders</Badge>
          </span>
        )}
      </div>
    ),
  },
  {
    name: 'Proven',
    cell: ({ proven, missed, passRateBps }) => (
      <div className={styles.name}>
        <strong>{passRateBps === undefined ? 'no record yet' : percent(passRateBps)}</strong>
        <span className={styles.note}>
          {passRateBps !== undefined && `${proven} of ${proven + missed} ${proven + missed === 1 ? 'order' : 'orders'}`}
        </span>
      </div>
    ),
  },
  { name: 'Price now', numeric: true, cell: dataset => <Price {...dataset} /> },
  { name: 'Vendor', wide: true, cell: ({ vendor }) => <Hash value={vendor} kind="address" /> },
]
