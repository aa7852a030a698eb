import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'
import { type Contest, getContest } from './getContest.ts'

/** Contests, the newest first. */
export async function listContests(market: Market, { limit = 50 }: { limit?: number } = {}): Promise<Contest[]> {
  const { client, contests } = market
  const newest = await explained(
    readContract(client, { address: contests, abi: contestsAbi, functionName: 'contests' }),
  )
  const ids = Array.from({ length: Math.min(limit, Number(newest)) }, (_, i) => newest - BigInt(i))
  return Promise.all(ids.map(id => getContest(market, id)))
}
