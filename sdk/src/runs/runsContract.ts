import { runAbi } from '../chain/abis/runAbi.ts'
import type { Market } from '../chain/market.ts'
import { requireRuns } from './requireRuns.ts'

/**
 * `Runs`, to call.
 *
 * @throws AssayError `market.noRuns`.
 */
export const runsContract = (market: Market) => ({ address: requireRuns(market), abi: runAbi })
