import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'

/**
 * The Seaport that models of a market are sold on.
 *
 * @throws AssayError `market.noSeaport`.
 */
export function requireSeaport({ seaport, client }: Market): Address {
  if (seaport) return seaport
  throw new AssayError('market.noSeaport', 'No Seaport is known on this chain', {
    details: `chain ${client.chain?.id}`,
    hint: 'Name it in market.json (`seaport`), or use a market on a chain that has Seaport 1.6.',
  })
}
