import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { splitTestGroups } from '../datasets/split.ts'
import { getContest } from './getContest.ts'
import { requireDataset } from './requireDataset.ts'
import { type RevealProgress, revealGroups } from './revealGroups.ts'

export type RevealTestParameters = {
  contestId: bigint
  /** The dataset that the contest was opened with, salts included. */
  dataset: Dataset
  onProgress?: RevealProgress
}

/**
 * Reveals all test groups, in as many transactions as it takes, going on from where an earlier call stopped.
 * The organizer, after entries are revealed.
 *
 * @throws AssayError `contest.wrongDataset` when the dataset is not the contest's, before anything is sent.
 */
export async function revealTest(market: Market, parameters: RevealTestParameters): Promise<Sent[]> {
  const { contestId, dataset, onProgress } = parameters
  const contest = await getContest(market, contestId)
  requireDataset(contest, dataset)
  const groups = splitTestGroups(contest.seed, contest.dataset.groups, contest.terms.testGroups)
  return revealGroups(market, contest, dataset, groups, contest.revealedGroups, onProgress)
}
