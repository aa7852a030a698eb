import { z } from 'zod'
import { addressSchema as address } from './chainSchemas.ts'

/** Where the contracts of a market are. A market from before one of them does not name it. */
export const marketContractsSchema = z.object({
  contests: address,
  pools: address.optional(),
  orders: address.optional(),
  runs: address.optional(),
  models: address.optional(),
  licenses: address.optional(),
  revenue: address.optional(),
  shares: address.optional(),
  /** Seaport 1.6, where models are sold. */
  seaport: address.optional(),
  /** Wrapped Ether, which bids are made in. */
  weth: address.optional(),
  /** Ocean's ERC721Factory. */
  oceanFactory: address.optional(),
  /** Ocean's FixedRateExchange. */
  oceanExchange: address.optional(),
})

export type MarketContracts = z.infer<typeof marketContractsSchema>

/**
 * The contracts of a market alone.
 *
 * @example
 * ```ts
 * contractsOf({ client, contests: '0xAf10…', deployedBlock: 1n }) // { contests: '0xAf10…' }
 * ```
 */
export function contractsOf(market: MarketContracts): MarketContracts {
  return marketContractsSchema.parse(market)
}
