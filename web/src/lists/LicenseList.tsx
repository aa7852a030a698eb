import type { LicenseRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Amount } from '../components/Amount.tsx'
import { Hash } from '../components/Hash.tsx'
import { type Column, Table } from '../components/Table.tsx'
import { Time } from '../components/Time.tsx'
import { tierWords } from '../words/tiers.ts'
import styles from './lists.module.css'

type Props = {
  caption: string
  licenses: LicenseRecord[]
  /** Of one model, which need not be named again. */
  isOfOne?: boolean
}

/** Licenses: what each lets its holder do, what it cost, and how long it holds. */
export function LicenseList({ caption, licenses, isOfOne = false }: Props) {
  const columns = isOfOne ? [tier, holder, price, until] : [tier, model, price, until]
  return (
    <Table
      cards
      caption={caption}
      columns={columns}
      rows={licenses}
      keyOf={({ licenseId, holder }) => `${licenseId}-${holder}`}
    />
  )
}

const tier: Column<LicenseRecord> = {
  name: 'License',
  isHeader: true,
  cell: license => (
    <div className={styles.name}>
      <strong>
        {tierWords[license.tier].name}
        {license.amount > 1 && `, ${license.amount} of them`}
      </strong>
      <span className={styles.note}>{tierWords[license.tier].allows}</span>
    </div>
  ),
}

const model: Column<LicenseRecord> = {
  name: 'Of',
  cell: ({ modelId }) => (
    <Link to="/models/$modelId" params={{ modelId }}>
      Model {String(modelId)}
    </Link>
  ),
}

const holder: Column<LicenseRecord> = { name: 'Holder', cell: ({ holder }) => <Hash value={holder} kind="address" /> }

const price: Column<LicenseRecord> = {
  name: 'Price',
  numeric: true,
  cell: ({ price, token }) => (price === 0n ? 'for nothing' : <Amount value={price} token={token} />),
}

const until: Column<LicenseRecord> = {
  name: 'Until',
  cell: ({ expiresAt, lapsesOnSale }) => (
    <div className={styles.name}>
      {expiresAt === undefined ? 'for good' : <Time at={expiresAt} />}
      {lapsesOnSale && <span className={styles.note}>or the model is sold</span>}
    </div>
  ),
}
