import type { Dataset } from '../datasets/dataset.ts'
import { AssayError } from '../errors.ts'
import type { Contest } from './getContest.ts'

/**
 * Refuses a dataset that a contest was not opened with, before anything is sent.
 *
 * @throws AssayError `contest.wrongDataset`.
 */
export function requireDataset(contest: Contest, dataset: Dataset): void {
  if (contest.datasetRoot === dataset.datasetRoot) return
  throw new AssayError('contest.wrongDataset', `This is not the dataset of contest ${contest.contestId}`, {
    details: `dataset root ${dataset.datasetRoot}, committed ${contest.datasetRoot}`,
    hint: 'Use the dataset file that the contest was opened with.',
  })
}
