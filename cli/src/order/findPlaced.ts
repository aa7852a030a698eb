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

/** The orders that were placed from this home with the same test rows, the newest first. */
export async function findPlaced({ home }: Session, market: SignedMarket, rows: Rows): Promise<Order[]> {
  const place = ordersPlace(market)
  const placed = await getOrderEvents(market, 'OrderPlaced', { customer: market.account.address })
  const wanted = encodeRows(rows)
  const found: Order[] = []
  for (const { args } of placed.toReversed()) {
    const saved = await findSaved(home, place, args.request.secretHash)
    if (saved && encodeRows(saved.testSet.rows) === wanted) found.push(await getOrder(market, args.orderId))
  }
  return found
}

/**
 * Refuses test rows that a vendor may have seen: a model can be made for them, and its score would say nothing.
 *
 * @throws AssayError `order.rowsKnown`.
 */
export function refuseKnownRows(placed: Order[]): void {
  const known = placed.find(({ modelCommit }) => modelCommit !== undefined)
  if (!known) return
  throw new AssayError('order.rowsKnown', `These test rows went to the vendor of order ${known.orderId}`, {
    details: 'Whoever has seen them can make a model for them, and what it scores says nothing about other rows.',
    hint: 'Order with rows that nobody has seen.',
  })
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
    hint: 'To order once more, and pay once more, add --again; once the vendor has committed to a model, take other rows.',
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
