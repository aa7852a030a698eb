import { modelAbi } from '../chain/abis/modelAbi.ts'
import type { Market } from '../chain/market.ts'
import { requireModels } from './requireModels.ts'

/**
 * `Models`, to call.
 *
 * @throws AssayError `market.noModels`.
 */
export const modelsContract = (market: Market) => ({ address: requireModels(market).models, abi: modelAbi })
