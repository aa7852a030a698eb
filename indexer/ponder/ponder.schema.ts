import type { ContestStatus, EntryRecord, EntryStatus, Family, Metric, OrderStage, PricePoint } from '@assay/sdk'
import { index, onchainTable, type PgColumnsBuilders, primaryKey } from 'ponder'

// Columns are the fields of the SDK's records (sdk/src/history/records.ts), then what only the indexer needs. Lists are
// ordered by columns that are never null, since a page goes on after the last value of the page before.

export { licenseRecord, modelRecord, offerRecord, saleRecord, shareVault } from './schema/models.ts'
export { challengeRecord, runRecord } from './schema/runs.ts'

/** A `uint32` that whoever opens or lists may choose: GraphQL's integers end at half of it, and its answer with them. */
const wide = (t: PgColumnsBuilders) => t.doublePrecision().notNull()

export const contestRecord = onchainTable(
  'contest_record',
  t => ({
    contestId: t.bigint().primaryKey(),
    organizer: t.hex().notNull(),
    datasetRoot: t.hex().notNull(),
    card: t.text().notNull(),
    title: t.text(),
    status: t.text().$type<ContestStatus>().notNull(),
    token: t.hex().notNull(),
    reward: t.bigint().notNull(),
    bond: t.bigint().notNull(),
    submissionBond: t.bigint().notNull(),
    metric: t.text().$type<Metric>().notNull(),
    thresholdBps: t.integer().notNull(),
    baseline: t.integer().notNull(),
    families: t.text().array().$type<Family[]>().notNull(),
    features: t.integer().notNull(),
    classes: t.integer().notNull(),
    groups: wide(t),
    groupSize: t.integer().notNull(),
    testGroups: t.integer().notNull(),
    entries: t.integer().notNull(),
    revealed: t.integer().notNull(),
    evaluated: t.integer().notNull(),
    bestScoreBps: t.integer(),
    beaconBlock: t.bigint().notNull(),
    openedAt: t.bigint().notNull(),
    drawnAt: t.bigint(),
    commitEnds: t.bigint(),
    revealEnds: t.bigint(),
    testEnds: t.bigint(),
    evaluateEnds: t.bigint(),
    closedAt: t.bigint(),
    training: t.text(),
    transaction: t.hex().notNull(),
    /** `commitEnds`, and before the draw, when nobody knows it, after all others. */
    entryEnds: t.bigint().notNull(),
    /** Once it fell back to its training groups. */
    onTraining: t.boolean().notNull(),
    commitSeconds: t.integer().notNull(),
    revealSeconds: t.integer().notNull(),
    testSeconds: t.integer().notNull(),
    evaluateSeconds: t.integer().notNull(),
    chunkGroups: t.integer().notNull(),
  }),
  table => ({
    byReward: index().on(table.reward, table.contestId),
    byEntryEnds: index().on(table.entryEnds, table.contestId),
    byStatus: index().on(table.status, table.contestId),
    byOrganizer: index().on(table.organizer, table.contestId),
  }),
)

export const entryRecord = onchainTable(
  'entry_record',
  t => ({
    contestId: t.bigint().notNull(),
    entryId: t.bigint().notNull(),
    submitter: t.hex().notNull(),
    payout: t.hex(),
    status: t.text().$type<EntryStatus>().notNull(),
    scoreBps: t.integer(),
    qualified: t.boolean(),
    assurance: t.text().$type<EntryRecord['assurance']>(),
    family: t.text().$type<Family>(),
    modelBytes: t.integer(),
    counts: t.hex(),
    fault: t.integer(),
    committedAt: t.bigint().notNull(),
    revealedAt: t.bigint(),
    scoredAt: t.bigint(),
    settled: t.boolean().notNull(),
    commitTransaction: t.hex().notNull(),
    revealTransaction: t.hex(),
    scoreTransaction: t.hex(),
    /** On the leaderboard: of two entries of a contest, that with the smaller one is before the other. */
    place: t.integer().notNull(),
  }),
  table => ({
    pk: primaryKey({ columns: [table.contestId, table.entryId] }),
    byPlace: index().on(table.contestId, table.place, table.entryId),
    byCommit: index().on(table.contestId, table.committedAt, table.entryId),
    byScore: index().on(table.contestId, table.status, table.scoredAt, table.entryId),
    bySubmitter: index().on(table.submitter, table.committedAt, table.contestId, table.entryId),
    byTime: index().on(table.committedAt, table.contestId, table.entryId),
  }),
)

export const datasetRecord = onchainTable(
  'dataset_record',
  t => ({
    datasetId: t.bigint().primaryKey(),
    vendor: t.hex().notNull(),
    datasetRoot: t.hex().notNull(),
    token: t.hex().notNull(),
    card: t.text().notNull(),
    title: t.text(),
    node: t.text().notNull(),
    open: t.boolean().notNull(),
    rows: wide(t),
    features: t.integer().notNull(),
    classes: t.integer().notNull(),
    startPrice: t.bigint().notNull(),
    price: t.bigint().notNull(),
    bondBps: t.integer().notNull(),
    computeFeeBps: t.integer().notNull(),
    orders: t.integer().notNull(),
    proven: t.integer().notNull(),
    missed: t.integer().notNull(),
    passRateBps: t.integer(),
    earned: t.bigint().notNull(),
    listedAt: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    /** The pass rate, below all others where there is none. */
    passRank: t.integer().notNull(),
  }),
  table => ({
    byPassRank: index().on(table.passRank, table.datasetId),
    byPrice: index().on(table.price, table.datasetId),
    byVendor: index().on(table.vendor, table.datasetId),
  }),
)

export const orderRecord = onchainTable(
  'order_record',
  t => ({
    orderId: t.bigint().primaryKey(),
    datasetId: t.bigint().notNull(),
    customer: t.hex().notNull(),
    vendor: t.hex().notNull(),
    token: t.hex().notNull(),
    price: t.bigint().notNull(),
    thresholdBps: t.integer().notNull(),
    rows: t.integer().notNull(),
    majority: t.integer().notNull(),
    circuit: t.text().notNull(),
    stage: t.text().$type<OrderStage>().notNull(),
    deadline: t.bigint(),
    placedAt: t.bigint().notNull(),
    committedAt: t.bigint(),
    disclosedAt: t.bigint(),
    provenAt: t.bigint(),
    endedAt: t.bigint(),
    receipt: t.hex(),
    placeTransaction: t.hex().notNull(),
    commitTransaction: t.hex(),
    discloseTransaction: t.hex(),
    proveTransaction: t.hex(),
    endTransaction: t.hex(),
    /** The dataset's, when the order was placed. */
    computeFeeBps: t.integer().notNull(),
    /** Whether it moved the dataset's price. */
    repriced: t.boolean().notNull(),
  }),
  table => ({
    byDataset: index().on(table.datasetId, table.orderId),
    byCustomer: index().on(table.customer, table.orderId),
    byVendor: index().on(table.vendor, table.orderId),
    byStage: index().on(table.stage, table.orderId),
  }),
)

export const pricePoint = onchainTable(
  'price_point',
  t => ({
    id: t.text().primaryKey(),
    datasetId: t.bigint().notNull(),
    at: t.bigint().notNull(),
    price: t.bigint().notNull(),
    startPrice: t.bigint().notNull(),
    cause: t.text().$type<PricePoint['cause']>().notNull(),
    orderId: t.bigint(),
    transaction: t.hex().notNull(),
  }),
  table => ({ byDataset: index().on(table.datasetId, table.id) }),
)

export const activityRecord = onchainTable(
  'activity_record',
  t => ({
    id: t.text().primaryKey(),
    at: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    event: t.text().notNull(),
    contestId: t.bigint(),
    entryId: t.bigint(),
    datasetId: t.bigint(),
    orderId: t.bigint(),
    modelId: t.bigint(),
    runId: t.bigint(),
    account: t.hex(),
    amount: t.bigint(),
    token: t.hex(),
  }),
  table => ({
    byContest: index().on(table.contestId, table.id),
    byDataset: index().on(table.datasetId, table.id),
    byOrder: index().on(table.orderId, table.id),
    byModel: index().on(table.modelId, table.id),
    byRun: index().on(table.runId, table.id),
    byAccount: index().on(table.account, table.id),
  }),
)

/** How many there are of each, in one row: to count them takes longer the longer the market is there. */
export const marketRecord = onchainTable('market_record', t => ({
  id: t.integer().primaryKey(),
  contests: t.integer().notNull(),
  entries: t.integer().notNull(),
  datasets: t.integer().notNull(),
  orders: t.integer().notNull(),
  models: t.integer().notNull(),
  runs: t.integer().notNull(),
  activity: t.integer().notNull(),
}))
