import type { Columns } from './columns.ts'
import { areAlike, gatherMembers, partMembers, sumMembers, type Target } from './members.ts'
import type { FloatTree } from './roundForest.ts'
import { createSplitSearch, type Histogram, type SplitOptions } from './splitSearch.ts'

/** A tree with what its rows add up to at every node, so that it can be cut at any depth. */
export type GrownTree = {
  depth: number
  /** `2^depth − 1`, in level order, as are thresholds. */
  features: Uint8Array
  /** A node that is not split sends every row left. */
  thresholds: Uint8Array
  /** For each node, leaves included, the sum of values in each slot, then of weights. */
  sums: Float64Array
}

const allLeft = 255

/** Grows a tree greedily: each node takes the best split, if there is one, until the tree is as deep as it may be. */
export function growTree(columns: Columns, target: Target, depth: number, options: SplitOptions): GrownTree {
  const innerCount = 2 ** depth - 1
  const features = new Uint8Array(innerCount)
  const thresholds = new Uint8Array(innerCount).fill(allLeft)
  const stride = target.slotCount + 1
  const sums = new Float64Array((2 * innerCount + 1) * stride)
  const members = gatherMembers(target)
  const search = createSplitSearch(columns, members, options)

  grow(0, 0, members.count, search.count(0, members.count))
  return { depth, features, thresholds, sums }

  function grow(node: number, start: number, end: number, histogram: Histogram | undefined): void {
    const total = sumMembers(members, start, end)
    sums.set(total, node * stride)
    if (node >= innerCount) return
    const split = areAlike(members, start, end) ? undefined : search.find(start, end, total, histogram)
    if (split === undefined) {
      passDown(node, total)
      return
    }
    features[node] = split.feature
    thresholds[node] = split.threshold
    const middle = partMembers(members, start, end, columns.ranks[split.feature]!, split.rank)
    const [left, right] = [2 * node + 1, 2 * node + 2]
    const parts = left < innerCount ? search.divide(histogram, start, middle, end) : {}
    grow(left, start, middle, parts.left)
    grow(right, middle, end, parts.right)
  }

  /** Gives all nodes below what their parent has, also those that none of its rows reaches. */
  function passDown(node: number, total: Float64Array): void {
    sums.set(total, node * stride)
    if (node >= innerCount) return
    passDown(2 * node + 1, total)
    passDown(2 * node + 2, total)
  }
}

/**
 * The top of a tree, which is what the tree would be if it had been grown no deeper.
 *
 * @param leafOf The numbers of a leaf, by the sum of values in each slot, then of weights.
 */
export function cutTree(
  { features, thresholds, sums }: GrownTree,
  depth: number,
  leafOf: (sums: Float64Array) => number | readonly number[],
): Omit<FloatTree, 'output'> {
  const leafCount = 2 ** depth
  const stride = sums.length / (2 * features.length + 1)
  const leaves = Array.from({ length: leafCount }, (_, leaf) => (leafCount - 1 + leaf) * stride)
    .map(start => sums.subarray(start, start + stride))
    .flatMap(leafOf)
  return {
    depth,
    features: features.slice(0, leafCount - 1),
    thresholds: thresholds.slice(0, leafCount - 1),
    leaves: Float64Array.from(leaves),
  }
}
