import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { requireRuns } from './requireRuns.ts'

/** Where runs are: a contract on a chain. */
export type RunsPlace = { chainId: number; runs: Address }

/**
 * What transcripts, signatures and votes are bound to.
 *
 * @throws AssayError `market.noRuns`, `chain.unnamed` for a client that was made without a chain.
 */
export const runsPlace = (market: Market): RunsPlace => ({ chainId: requireChainId(market), runs: requireRuns(market) })
