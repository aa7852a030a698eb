import type { Market } from '../chain/market.ts'
import { getListing, type Listing } from './getListing.ts'
import { readOrders } from './readOrders.ts'

/** Private datasets, the newest first, also those that were taken off the market. */
export async function listListings(market: Market, { limit = 50 }: { limit?: number } = {}): Promise<Listing[]> {
  const newest = await readOrders(market, 'datasets', [])
  const ids = Array.from({ length: Math.min(limit, Number(newest)) }, (_, i) => newest - BigInt(i))
  return Promise.all(ids.map(id => getListing(market, id)))
}
