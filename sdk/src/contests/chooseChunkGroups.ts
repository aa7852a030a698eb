import type { Market } from '../chain/market.ts'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import { AssayError } from '../errors.ts'
import { checkTerms } from './checkTerms.ts'
import type { ContestTerms } from './contestTerms.ts'

/**
 * The most groups that one transaction can reveal, and run the largest entry over, under the gas cap of EIP-7825. Fewer
 * and larger chunks cost less, as each transaction carries the model anew. The contract itself is asked.
 *
 * @param parameters.terms What they say of chunks is not read.
 * @throws AssayError `contest.tooMuchGas` when not even one group fits, `contest.invalid…` for terms that are refused anyway.
 */
export async function chooseChunkGroups(
  market: Market,
  { dataset, terms }: { dataset: DatasetCommitment; terms: ContestTerms },
): Promise<number> {
  const trainingGroups = terms.onDefault === 'scoreOnTraining' ? dataset.groups - terms.testGroups : 0
  const all = Math.max(terms.testGroups, trainingGroups)
  const check = (chunkGroups: number) => checkTerms(market, { dataset, terms: { ...terms, chunkGroups } })
  const fits = (chunkGroups: number) =>
    check(chunkGroups).then(
      () => true,
      error => {
        if (error instanceof AssayError && error.code === 'contest.tooMuchGas') return false
        throw error
      },
    )
  if (await fits(all)) return all
  await check(1)
  let fitting = 1
  for (let tooMany = all; tooMany - fitting > 1; ) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (await fits(middle)) fitting = middle
    else tooMany = middle
  }
  return fitting
}
