import type { Address } from 'viem'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { getRun, type Run } from './getRun.ts'
import { runsContract } from './runsContract.ts'

export type ListRunsParameters = { trainer?: Address; limit?: number }

/** Runs, the newest first: all, or those of a trainer. */
export async function listRuns(market: Market, { limit = 50, ...filter }: ListRunsParameters = {}): Promise<Run[]> {
  const begun = await findEvents(market, runsContract(market), 'RunBegun', filter)
  const newest = begun.toReversed().slice(0, limit)
  return Promise.all(newest.map(({ args }) => getRun(market, args.runId)))
}
