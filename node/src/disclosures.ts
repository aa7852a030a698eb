import {
  AssayError,
  commitTestSet,
  decodeTestSet,
  getListing,
  largestClass,
  type Market,
  type Order,
  openSeal,
  ordersPlace,
  type SealKeys,
  type TestSet,
  testRowsInfo,
} from '@assay/sdk'
import { concatBytes, hexToBytes, numberToHex } from 'viem'
import type { Database } from './database.ts'

/** Bytes of the seal of so many test rows: an ephemeral key, the salt and the rows, a tag. */
export const sealedBytes = (rows: number): number => 32 + 32 * (1 + rows) + 16

/**
 * Opens the test rows that a customer sent, and checks that they are those of the order.
 *
 * @throws AssayError `seal.unreadable`, `testSet.…`, `order.wrongDisclosure`.
 */
export async function openDisclosure(
  { market, sealKeys }: { market: Market; sealKeys: SealKeys },
  order: Order,
  sealed: Uint8Array,
): Promise<TestSet> {
  const { orderId, datasetId } = order
  const opened = await openSeal(sealKeys, sealed, testRowsInfo({ ...ordersPlace(market), orderId }))
  const { dataset } = await getListing(market, datasetId)
  const testSet = decodeTestSet(opened, dataset)
  if (isOfOrder(testSet, order)) return testSet
  throw new AssayError('order.wrongDisclosure', `These are not the test rows of order ${orderId}`, {
    hint: 'Send the rows and the salt that the order was placed with.',
  })
}

function isOfOrder({ rows, salt }: TestSet, { circuit, testCommit, majority, rows: rowCount }: Order): boolean {
  if (rows.rowCount !== rowCount || largestClass(rows) !== majority) return false
  return commitTestSet({ rows, salt }, circuit) === testCommit
}

/** Test rows that a customer published, which the contract has checked. */
export async function publishedTestSet(market: Market, order: Order): Promise<TestSet | undefined> {
  if (!order.disclosed) return undefined
  const { testSalt, rows } = order.disclosed
  const { dataset } = await getListing(market, order.datasetId)
  const fields = [testSalt, ...rows].map(field => hexToBytes(numberToHex(field, { size: 32 })))
  return decodeTestSet(concatBytes(fields), dataset)
}

/** Keeps a disclosure as it came, sealed. */
export async function keepDisclosure(database: Database, orderId: bigint, sealed: Uint8Array): Promise<void> {
  await database.query('insert into node.disclosures (order_id, sealed) values ($1, $2) on conflict do nothing', [
    orderId,
    sealed,
  ])
}

export async function findDisclosure(database: Database, orderId: bigint): Promise<Uint8Array | undefined> {
  const { rows } = await database.query<{ sealed: Uint8Array }>(
    'select sealed from node.disclosures where order_id = $1',
    [orderId],
  )
  return rows[0]?.sealed
}
