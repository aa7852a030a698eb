import { AssayError } from '../errors.ts'
import type { Market } from './market.ts'

/**
 * The chain that a market's client is for.
 *
 * @throws AssayError `chain.unnamed` for a client that was made without a chain.
 */
export function requireChainId({ client }: Pick<Market, 'client'>): number {
  if (client.chain) return client.chain.id
  throw new AssayError('chain.unnamed', 'The client does not say which chain it is for', {
    hint: 'Make it with `connectMarket` or `connectChain`.',
  })
}
