import {
  AssayError,
  encodeTestSet,
  getOrder,
  getOrderEvents,
  type Order,
  type OrderRequest,
  ordersPlace,
  type Rows,
} from '@assay/sdk'
import { readSavedOrder, type SavedOrder } from '@assay/sdk/node'
import { bytesToHex } from 'viem'
import type { Session, SignedMarket } from '../session.ts'

/** The newest order that was placed from this home with the same test rows. */
export async function findPlaced(
  { home }: Session,
  market: SignedMarket,
  datasetId: bigint,
  rows: Rows,
): Promise<Order | undefined> {
  const place = ordersPlace(market)
  const placed = await getOrderEvents(market, 'OrderPlaced', { datasetId, customer: market.account.address })
  const wanted = encodeRows(rows)
  for (const { args } of placed.toReversed()) {
    const saved = await findSaved(home, place, args.request.secretHash)
    if (saved && encodeRows(saved.testSet.rows) === wanted) return getOrder(market, args.orderId)
  }
  return undefined
}

/**
 * Refuses to take an order for one with other terms.
 *
 * @throws AssayError `order.otherTerms`.
 */
export function refuseOtherTerms({ orderId, stage, ...placed }: Order, wanted: OrderRequest): void {
  const said = describeTerms(wanted)
  const known = describeTerms(placed)
  if (said === known) return
  throw new AssayError('order.otherTerms', `Order ${orderId} was placed with these test rows, and other terms`, {
    details: `order ${orderId}, ${stage}: ${known}\nnow: ${said}`,
    hint: 'To order once more, and pay once more, add --again.',
  })
}

type Terms = Pick<OrderRequest, 'circuit' | 'training' | 'thresholdBps'>

function describeTerms({ circuit, training, thresholdBps }: Terms): string {
  const { maxDepth, minSamplesSplit, minSamplesLeaf, criterion } = training
  const rules = `depth ${maxDepth}, ${minSamplesSplit} rows to split, ${minSamplesLeaf} a leaf, ${criterion}`
  return `threshold ${thresholdBps / 100} %, ${circuit.family}, ${rules}`
}

async function findSaved(home: string, place: ReturnType<typeof ordersPlace>, secretHash: bigint) {
  return readSavedOrder(home, place, secretHash).catch((error): SavedOrder | undefined => {
    if (error instanceof AssayError && error.code === 'home.noOrder') return undefined
    throw error
  })
}

const encodeRows = (rows: Rows): string => bytesToHex(encodeTestSet({ rows, salt: 0n }))
