import type { Address, Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import { getContestEvents } from './contestEvents.ts'
import { type Contest, getContest } from './getContest.ts'

/** Contests of one organizer over one dataset that are not closed, the oldest first. */
export async function findOpenContests(
  market: Market,
  { organizer, datasetRoot }: { organizer: Address; datasetRoot: Hex },
): Promise<Contest[]> {
  const opened = await getContestEvents(market, 'ContestOpened', { organizer, datasetRoot })
  const contests = await Promise.all(opened.map(({ args }) => getContest(market, args.contestId)))
  return contests.filter(({ phase }) => phase !== 'closed')
}
