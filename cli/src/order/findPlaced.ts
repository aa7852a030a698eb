import {
  AssayError,
  findPlacedOrders,
  type Order,
  type OrderRequest,
  ordersPlace,
  type Rows,
  type SavedOrder,
} from '@assay/sdk'
import { readSavedOrder } from '@assay/sdk/node'
import type { Session, SignedMarket } from '../session.ts'

/** The orders that were placed from this home with the same test rows, the newest first. */
export async function findPlaced({ home }: Session, market: SignedMarket, rows: Rows): Promise<Order[]> {
  const place = ordersPlace(market)
  return findPlacedOrders(market, {
    customer: market.account.address,
    rows,
    findSaved: secretHash =>
      readSavedOrder(home, place, secretHash).catch((error): SavedOrder | undefined => {
        if (error instanceof AssayError && error.code === 'home.noOrder') return undefined
        throw error
      }),
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
