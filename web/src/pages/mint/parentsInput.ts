import type { Parent } from '@assay/sdk'
import { readInteger, readPercent } from '../../forms/readNumber.ts'
import type { Wrong } from '../../forms/resolveBy.ts'

/** What a model was derived from, and what its creator has of each sale, as people write it. */
export type ParentsInput = { parents: { modelId: string; share: string }[]; royalty: string }

/** As in Models.sol. */
const mostParents = 4
const mostSharesBps = 5_000
const mostRoyaltyBps = 1_000

/** What is wrong, by field; an empty object where nothing is. */
export function judgeParents({ parents, royalty }: ParentsInput): Wrong<ParentsInput> {
  const read = parents.map(({ modelId, share }) => ({ modelId: readInteger(modelId), shareBps: readPercent(share) }))
  const royaltyBps = readPercent(royalty)
  const wrong: Wrong<ParentsInput> = {}
  if (read.some(({ modelId, shareBps }) => !modelId || !shareBps)) {
    wrong.parents = 'Each needs the number of a model, and a share above 0 %.'
  } else if (new Set(read.map(({ modelId }) => modelId)).size < read.length) {
    wrong.parents = 'One of them is named twice.'
  } else if (read.length > mostParents) {
    wrong.parents = `At most ${mostParents} models.`
  } else if (read.reduce((sum, { shareBps = 0 }) => sum + shareBps, 0) > mostSharesBps) {
    wrong.parents = 'At most 50 % together.'
  }
  if (royaltyBps === undefined || royaltyBps > mostRoyaltyBps) wrong.royalty = 'From 0 to 10 %.'
  return wrong
}

/** What {@link judgeParents} finds nothing wrong with; in the order of their numbers. */
export const readParents = ({ parents, royalty }: ParentsInput): { parents: Parent[]; royaltyBps: number } => ({
  parents: parents
    .map(({ modelId, share }) => ({ modelId: BigInt(readInteger(modelId) ?? 0), shareBps: readPercent(share) ?? 0 }))
    .toSorted((a, b) => Number(a.modelId - b.modelId)),
  royaltyBps: readPercent(royalty) ?? 0,
})
