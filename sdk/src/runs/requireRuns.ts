import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/**
 * The `Runs` contract of a market.
 *
 * @throws AssayError `market.noRuns` when the market is from before runs, or was connected without them.
 */
export function requireRuns({ runs, contests }: Market): Address {
  if (runs) return runs
  throw new AssayError('market.noRuns', 'This market has no runs', {
    details: `contests: ${contests}`,
    hint: 'Name its `Models` contract (`--models`), or deploy a market that has one with `assay market deploy --again`.',
  })
}
