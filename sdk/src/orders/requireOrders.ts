import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/**
 * The `Orders` contract of a market.
 *
 * @throws AssayError `market.noOrders` when the market is from before orders, or was connected without them.
 */
export function requireOrders({ orders, contests }: Market): Address {
  if (orders) return orders
  throw new AssayError('market.noOrders', 'This market has no orders', {
    details: `contests: ${contests}`,
    hint: 'Name its `Orders` contract (`--orders`), or deploy a market that has one with `assay market deploy --again`.',
  })
}
