import type { ModelRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { zeroAddress } from 'viem'
import { Amount } from '../components/Amount.tsx'
import { Hash } from '../components/Hash.tsx'
import { type Column, Table } from '../components/Table.tsx'
import { Time } from '../components/Time.tsx'
import styles from './lists.module.css'
import { ModelScore } from './ModelScore.tsx'

/** Models: how good each was proven to be, what it earned, whose it is. */
export function ModelList({ caption, models }: { caption: string; models: ModelRecord[] }) {
  return <Table cards caption={caption} columns={columns} rows={models} keyOf={({ modelId }) => String(modelId)} />
}

const columns: Column<ModelRecord>[] = [
  {
    name: 'Model',
    isHeader: true,
    cell: ({ modelId, title, task, parents }) => (
      <div className={styles.name}>
        <Link to="/models/$modelId" params={{ modelId }}>
          {title ?? `Model ${modelId}`}
        </Link>
        <span className={styles.note}>
          {title === undefined && 'Its card could not be read. '}
          {[task, parents.length > 0 && `derived from ${parents.length === 1 ? 'another' : parents.length}`]
            .filter(Boolean)
            .join(', ')}
        </span>
      </div>
    ),
  },
  { name: 'Quality', cell: model => <ModelScore model={model} /> },
  { name: 'Earned', numeric: true, cell: ({ earned }) => <Amount value={earned} token={zeroAddress} /> },
  { name: 'Owner', wide: true, cell: ({ owner }) => <Hash value={owner} kind="address" /> },
  { name: 'Minted', wide: true, cell: ({ mintedAt }) => <Time at={mintedAt} /> },
]
