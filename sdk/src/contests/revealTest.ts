import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { openGroups } from '../datasets/openGroups.ts'
import { splitTestGroups } from '../datasets/split.ts'
import { getContest } from './getContest.ts'
import { requireDataset } from './requireDataset.ts'

export type RevealTestParameters = {
  contestId: bigint
  /** The dataset that the contest was opened with, salts included. */
  dataset: Dataset
  onProgress?: (revealedGroups: number, groups: number) => void
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
  const test = splitTestGroups(contest.seed, contest.dataset.groups, contest.terms.testGroups)
  const fallsBack = contest.onTraining || contest.phase === 'revealTraining'
  const groups = fallsBack ? complement(test, contest.dataset.groups) : test
  // What the organizer revealed in part does not count towards the training groups.
  const revealedGroups = fallsBack === contest.onTraining ? contest.revealedGroups : 0
  const sent: Sent[] = []
  for (let from = revealedGroups; from < groups.length; from += contest.terms.chunkGroups) {
    const { records, proof } = openGroups(dataset, groups.slice(from, from + contest.terms.chunkGroups))
    sent.push(await sendTransaction(market, 'revealTest', [contestId, records, proof]))
    onProgress?.(Math.min(from + contest.terms.chunkGroups, groups.length), groups.length)
  }
  return sent
}

function complement(indices: number[], count: number): number[] {
  const out = new Set(indices)
  return Array.from({ length: count }, (_, index) => index).filter(index => !out.has(index))
}
