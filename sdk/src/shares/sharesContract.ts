import { shareAbi } from '../chain/abis/shareAbi.ts'
import type { Market } from '../chain/market.ts'
import { requireModels } from '../ownership/requireModels.ts'

/**
 * `Shares`, to call.
 *
 * @throws AssayError `market.noModels`.
 */
export const sharesContract = (market: Market) => ({ address: requireModels(market).shares, abi: shareAbi })
