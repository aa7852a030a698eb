import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/**
 * The `Pools` contract of a market.
 *
 * @throws AssayError `market.noPools` when the market is from before pools, or was connected without them.
 */
export function requirePools({ pools, contests }: Market): Address {
  if (pools) return pools
  throw new AssayError('market.noPools', 'This market has no pools', {
    details: `contests: ${contests}`,
    hint: 'Name its `Pools` contract (`--pools`), or deploy a market that has one with `assay market deploy --again`.',
  })
}
