import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/** What models are: the tokens, rights in them, what they earn, and their division into shares. */
export type ModelContracts = { models: Address; licenses: Address; revenue: Address; shares: Address }

/**
 * The contracts of a market that models need.
 *
 * @throws AssayError `market.noModels` when the market is from before models, or was connected without them.
 */
export function requireModels({ models, licenses, revenue, shares, contests }: Market): ModelContracts {
  if (models && licenses && revenue && shares) return { models, licenses, revenue, shares }
  throw new AssayError('market.noModels', 'This market has no models', {
    details: `contests: ${contests}`,
    hint: 'Name its `Models` contract (`--models`), or deploy a market that has one with `assay market deploy --again`.',
  })
}
