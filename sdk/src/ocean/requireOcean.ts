import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/**
 * Ocean's contracts on the chain of a market.
 *
 * @throws AssayError `market.noOcean`.
 */
export function requireOcean({ oceanFactory, oceanExchange, client }: Market): { factory: Address; exchange: Address } {
  if (oceanFactory && oceanExchange) return { factory: oceanFactory, exchange: oceanExchange }
  throw new AssayError('market.noOcean', 'No contracts of Ocean are known on this chain', {
    details: `chain ${client.chain?.id}`,
    hint: 'Name them in market.json (`oceanFactory`, `oceanExchange`), or use a market on a chain that has Ocean.',
  })
}
