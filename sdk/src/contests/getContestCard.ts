import type { ContentSource } from '../content/contentStore.ts'
import { hashBinning } from '../datasets/dataset.ts'
import { AssayError } from '../errors.ts'
import { type ContestCard, decodeContestCard } from './contestCard.ts'
import type { Contest } from './getContest.ts'

export type GetContestCardParameters = {
  contest: Pick<Contest, 'contestId' | 'datasetRoot' | 'dataset'>
  /** Content id, as the contest was opened with. */
  cid: string
  source: ContentSource
  signal?: AbortSignal | undefined
}

/** Description and binning of as many columns as a dataset may have come to less. */
const maxBytes = 2 ** 24

/**
 * What people read about a contest, with the binning that its dataset's root was made with.
 *
 * @throws AssayError `contest.wrongCard` for one of another dataset, as `decodeContestCard`, and those of the source.
 */
export async function getContestCard(parameters: GetContestCardParameters): Promise<ContestCard> {
  const { contest, cid, source, signal } = parameters
  const card = decodeContestCard(await source.get(cid, { maxBytes, signal }))
  if (hashBinning(card.binning) === contest.dataset.binningHash) return card
  throw new AssayError('contest.wrongCard', `The card of contest ${contest.contestId} is of another dataset`, {
    details: `Its binning is not the one that the dataset's root ${contest.datasetRoot} was made with.`,
    hint: 'Do not believe its names of columns and classes. The training bundle has the right ones.',
  })
}
