import type { Context } from 'ponder:registry'
import { contestRecord } from 'ponder:schema'
import { decodeContestCard } from '@assay/sdk'
import { readCardTitle } from './cardTitle.ts'

type Contest = typeof contestRecord.$inferSelect

/** Changes what is kept of a contest, and looks again for a title that could not be had before. */
export async function changeContest(
  { db }: Context,
  contestId: bigint,
  change: (contest: Contest) => Partial<Contest>,
): Promise<Contest> {
  const contest = await db.update(contestRecord, { contestId }).set(change)
  if (contest.title !== null) return contest
  const title = await readCardTitle(contest.card, decodeContestCard)
  return title === null ? contest : db.update(contestRecord, { contestId }).set({ title })
}
