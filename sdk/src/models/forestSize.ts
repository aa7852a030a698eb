import { AssayError } from '../errors.ts'
import { modelLimits } from './model.ts'

/** How large a forest is to be. */
export type ForestPlan = { depth: number; treeCount: number }

/** What contests allow by default. */
export const defaultMaxModelBytes = 4096

export type ForestSize = {
  classCount: number
  /** Numbers that a leaf holds. */
  leafNumbers: number
  /** What the number of trees is a multiple of. */
  treesAtOnce: number
  maxTrees: number
  maxModelBytes: number
}

/**
 * The largest forest of each depth whose canonical bytes (docs/formats.md, "Model") are within the size.
 *
 * @throws AssayError `training.noRoom` if there is none of any depth.
 */
export function planForests(depths: readonly number[], size: ForestSize): ForestPlan[] {
  const { classCount, leafNumbers, treesAtOnce, maxTrees, maxModelBytes } = size
  const headBytes = 8 + 4 * classCount
  const treeBytes = (depth: number) => 2 ** (depth + 1) * (1 + leafNumbers)
  const countTrees = (depth: number) => {
    const most = Math.min((maxModelBytes - headBytes) / treeBytes(depth), maxTrees, modelLimits.treeCount.max)
    return treesAtOnce * Math.floor(most / treesAtOnce)
  }
  const plans = depths.map(depth => ({ depth, treeCount: countTrees(depth) })).filter(plan => plan.treeCount > 0)
  if (plans.length > 0) return plans
  const least = headBytes + treesAtOnce * treeBytes(Math.min(...depths))
  throw new AssayError('training.noRoom', `No forest of ${classCount} classes fits ${maxModelBytes} bytes`, {
    hint: `Allow ${least} bytes or more.`,
  })
}
