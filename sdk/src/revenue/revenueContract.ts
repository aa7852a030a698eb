import { earningAbi } from '../chain/abis/earningAbi.ts'
import type { Market } from '../chain/market.ts'
import { requireModels } from '../ownership/requireModels.ts'

/**
 * `Revenue`, to call.
 *
 * @throws AssayError `market.noModels`.
 */
export const revenueContract = (market: Market) => ({ address: requireModels(market).revenue, abi: earningAbi })
