import { licenseAbi } from '../chain/abis/licenseAbi.ts'
import type { Market } from '../chain/market.ts'
import { requireModels } from '../ownership/requireModels.ts'

/**
 * `Licenses`, to call.
 *
 * @throws AssayError `market.noModels`.
 */
export const licensesContract = (market: Market) => ({ address: requireModels(market).licenses, abi: licenseAbi })
