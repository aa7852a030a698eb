import type { LicenseRecord, ModelRecord, OfferRecord } from '@assay/sdk'
import { index, onchainTable, primaryKey } from 'ponder'

export const modelRecord = onchainTable(
  'model_record',
  t => ({
    modelId: t.bigint().primaryKey(),
    creator: t.hex().notNull(),
    owner: t.hex().notNull(),
    card: t.text().notNull(),
    title: t.text(),
    task: t.text(),
    weightsRoot: t.hex().notNull(),
    origin: t.text().$type<ModelRecord['origin']>().notNull(),
    originId: t.bigint(),
    originEntry: t.bigint(),
    scoreBps: t.integer(),
    royaltyBps: t.integer().notNull(),
    parents: t.json().$type<{ modelId: string; shareBps: number }[]>().notNull(),
    children: t.integer().notNull(),
    vault: t.hex(),
    user: t.hex(),
    userExpires: t.bigint(),
    licenses: t.integer().notNull(),
    rentals: t.integer().notNull(),
    sales: t.integer().notNull(),
    earned: t.bigint().notNull(),
    lastSalePrice: t.bigint(),
    supersededBy: t.bigint(),
    mintedAt: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    /** What `parents` names: the database finds children by them. */
    parentIds: t.bigint().array().notNull(),
    /** How many there are, and how many of them, the first ones, were closed by a sale. */
    offers: t.integer().notNull(),
    closedOffers: t.integer().notNull(),
  }),
  table => ({
    byEarned: index().on(table.earned, table.modelId),
    byOwner: index().on(table.owner, table.modelId),
    byCreator: index().on(table.creator, table.modelId),
  }),
)

export const offerRecord = onchainTable(
  'offer_record',
  t => ({
    modelId: t.bigint().notNull(),
    offerId: t.integer().notNull(),
    tier: t.text().$type<OfferRecord['tier']>().notNull(),
    transferable: t.boolean().notNull(),
    lapsesOnSale: t.boolean().notNull(),
    /** A `uint32`, which GraphQL's integers are not. */
    durationSeconds: t.doublePrecision().notNull(),
    token: t.hex().notNull(),
    price: t.bigint().notNull(),
    open: t.boolean().notNull(),
    transaction: t.hex().notNull(),
  }),
  table => ({ pk: primaryKey({ columns: [table.modelId, table.offerId] }) }),
)

export const licenseRecord = onchainTable(
  'license_record',
  t => ({
    licenseId: t.bigint().notNull(),
    modelId: t.bigint().notNull(),
    offerId: t.integer().notNull(),
    holder: t.hex().notNull(),
    amount: t.integer().notNull(),
    tier: t.text().$type<LicenseRecord['tier']>().notNull(),
    price: t.bigint().notNull(),
    token: t.hex().notNull(),
    grantedAt: t.bigint().notNull(),
    expiresAt: t.bigint(),
    lapsesOnSale: t.boolean().notNull(),
    transaction: t.hex().notNull(),
  }),
  table => ({
    pk: primaryKey({ columns: [table.licenseId, table.holder] }),
    byModel: index().on(table.modelId, table.grantedAt, table.licenseId, table.holder),
    byHolder: index().on(table.holder, table.grantedAt, table.licenseId),
    byTime: index().on(table.grantedAt, table.licenseId, table.holder),
  }),
)

export const saleRecord = onchainTable(
  'sale_record',
  t => ({
    id: t.text().primaryKey(),
    modelId: t.bigint().notNull(),
    from: t.hex().notNull(),
    to: t.hex().notNull(),
    price: t.bigint().notNull(),
    token: t.hex().notNull(),
    royalty: t.bigint().notNull(),
    at: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  table => ({ byModel: index().on(table.modelId, table.id) }),
)

/** Which model a vault is of. */
export const shareVault = onchainTable('share_vault', t => ({
  vault: t.hex().primaryKey(),
  modelId: t.bigint().notNull(),
}))
