import type { SaleRecord } from '@assay/sdk'
import { Amount } from '../components/Amount.tsx'
import { Hash } from '../components/Hash.tsx'
import { type Column, Table } from '../components/Table.tsx'
import { Time } from '../components/Time.tsx'

/** Sales of a model, each with what its creator had of it. */
export function SaleList({ caption, sales }: { caption: string; sales: SaleRecord[] }) {
  return <Table cards caption={caption} columns={columns} rows={sales} keyOf={({ transaction }) => transaction} />
}

const columns: Column<SaleRecord>[] = [
  { name: 'Sold', isHeader: true, cell: ({ at }) => <Time at={at} /> },
  { name: 'Price', numeric: true, cell: ({ price, token }) => <Amount value={price} token={token} /> },
  { name: 'Royalty', numeric: true, cell: ({ royalty, token }) => <Amount value={royalty} token={token} /> },
  { name: 'From', cell: ({ from }) => <Hash value={from} kind="address" /> },
  { name: 'To', cell: ({ to }) => <Hash value={to} kind="address" /> },
  { name: 'Transaction', wide: true, cell: ({ transaction }) => <Hash value={transaction} kind="transaction" /> },
]
