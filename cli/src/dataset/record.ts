import { getOrderEvents, type Market } from '@assay/sdk'

/** What came of the orders of a dataset. */
export type DatasetRecord = { orders: number; proven: number; missed: number }

/** Of `IOrders.Stage`: the vendor had the test rows, and did not prove, or did not reveal. */
const missedStages = [3, 4]

/** Counts the orders of datasets; three reads of the chain, however many they are. */
export async function readRecords(market: Market): Promise<(datasetId: bigint) => DatasetRecord> {
  const [placed, settled, refunded] = await Promise.all([
    getOrderEvents(market, 'OrderPlaced', {}),
    getOrderEvents(market, 'OrderSettled', {}),
    getOrderEvents(market, 'OrderRefunded', {}),
  ])
  const proven = new Set(settled.map(({ args }) => args.orderId))
  const missed = new Set(refunded.flatMap(({ args }) => (missedStages.includes(args.stage) ? [args.orderId] : [])))
  return datasetId => {
    const orders = placed.flatMap(({ args }) => (args.datasetId === datasetId ? [args.orderId] : []))
    const among = (outcome: Set<bigint>) => orders.filter(orderId => outcome.has(orderId)).length
    return { orders: orders.length, proven: among(proven), missed: among(missed) }
  }
}
