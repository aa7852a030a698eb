import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { merkleTree } from '../datasets/merkle.ts'
import { splitTestGroups } from '../datasets/split.ts'
import { type TrainingBundle, trainingGroups, verifyTrainingBundle } from '../datasets/trainingBundle.ts'
import { getContest } from './getContest.ts'
import { requirePhase } from './requirePhase.ts'
import { type RevealProgress, revealGroups } from './revealGroups.ts'

export type RevealTrainingParameters = {
  contestId: bigint
  /** What the organizer published after the draw. */
  bundle: TrainingBundle
  onProgress?: RevealProgress
}

/**
 * Reveals all training groups, where the organizer withheld the test groups and the terms say that entries are scored on
 * training groups then. Anyone who has the training bundle.
 *
 * @throws AssayError `contest.tooEarly` or `contest.tooLate` in another phase, `dataset.wrongRoot` for another bundle.
 */
export async function revealTraining(market: Market, parameters: RevealTrainingParameters): Promise<Sent[]> {
  const { contestId, bundle, onProgress } = parameters
  const contest = await getContest(market, contestId)
  requirePhase(contest, 'revealTraining')
  const { seed, dataset, datasetRoot, terms, onTraining, revealedGroups } = contest
  verifyTrainingBundle(bundle, { datasetRoot, testGroups: splitTestGroups(seed, dataset.groups, terms.testGroups) })
  const held = trainingGroups(bundle)
  const source = { ...bundle, tree: merkleTree(bundle.leaves), held }
  // What the organizer revealed in part does not count towards the training groups.
  return revealGroups(market, contest, source, held, onTraining ? revealedGroups : 0, onProgress)
}
