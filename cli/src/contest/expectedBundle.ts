import { AssayError, getContest, splitTestGroups } from '@assay/sdk'
import type { Session } from '../session.ts'

/** What a drawn contest says that its training bundle opens. */
export async function expectedBundle(session: Session, contestId: bigint) {
  const { seed, datasetRoot, dataset, terms, schedule } = await getContest(await session.market(), contestId)
  if (schedule) return { datasetRoot, testGroups: splitTestGroups(seed, dataset.groups, terms.testGroups) }
  throw new AssayError('contest.tooEarly', `Contest ${contestId} is not drawn yet`, {
    hint: `\`assay contest draw ${contestId}\` draws it after its beacon block.`,
    retryable: true,
  })
}
