import { createLabels, type Rows } from '../datasets/rows.ts'
import { checkDepth } from './checkTree.ts'
import { rankColumns } from './columns.ts'
import { cutTree, type GrownTree, growTree } from './growTree.ts'
import { labelTarget } from './members.ts'
import { defaultMetric } from './metric.ts'
import type { TreeModel } from './model.ts'
import { createRandom } from './random.ts'
import { addCounts, countPredictions, createCounts, scoreCounts, scoreModel } from './score.ts'
import { type SplitRules, splitOptions } from './splitRules.ts'
import { checkTrainingRows, countSteps, dealFolds, type Training, type TrainingOptions } from './training.ts'

/** `minSamplesLeaf` is 3 by default. */
export type TrainTreeOptions = TrainingOptions &
  SplitRules & {
    /** Levels of the tree, 1 to 10. Default: the fewest that score best in cross-validation, of 1 to 6. */
    depth?: number
  }

const foldCount = 5
const depthsByDefault = [1, 2, 3, 4, 5, 6]

/**
 * Trains a classification tree or a regression tree: exact CART (Breiman, Friedman, Olshen and Stone, 1984), by Gini
 * impurity, Shannon entropy or variance. The first feature and the lowest threshold win ties. A node names its feature in
 * one byte, so features beyond the first 256 are not looked at.
 *
 * @throws AssayError `training.noRows` without rows, `model.depth` for a depth out of range, `training.invalidRule`.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { model } = await trainTree(rows, { depth: 1, minSamplesLeaf: 1 })
 * model.thresholds // Uint8Array [5]
 * ```
 */
export async function trainTree(rows: Rows, options: TrainTreeOptions = {}): Promise<Training<TreeModel>> {
  checkTrainingRows(rows)
  const { classCount } = rows
  const { seed = 1, metric = defaultMetric(classCount), minSamplesLeaf = 3 } = options
  const depths = options.depth === undefined ? depthsByDefault : [options.depth]
  const deepest = Math.max(...depths)
  checkDepth(deepest)
  const splits = splitOptions(classCount, { ...options, minSamplesLeaf })
  const folds = dealFolds(rows, foldCount, createRandom(seed))
  const steps = countSteps(options, folds.length + 1)
  const grow = (some: Rows) => {
    const target = labelTarget(some, new Float64Array(some.rowCount).fill(1))
    return growTree(rankColumns(some), target, deepest, splits)
  }

  // The greedy tree of any depth is the top of a deeper one, so each fold grows only the deepest.
  const counts = depths.map(() => createCounts(classCount))
  for (const { training, heldOut } of folds) {
    const grown = grow(training)
    for (const [index, depth] of depths.entries()) {
      addCounts(counts[index]!, countPredictions(toModel(grown, depth, rows), heldOut))
    }
    await steps.next()
  }
  const scores = folds.length === 0 ? [] : counts.map(count => scoreCounts(count, classCount, metric))
  const best = scores.indexOf(Math.max(...scores))

  const model = toModel(grow(rows), depths[Math.max(0, best)]!, rows)
  await steps.next()
  return { model, trainScoreBps: scoreModel(model, rows, metric), validationScoreBps: scores[best] }
}

/** The tree cut at a depth, with the largest class of each leaf, or its mean label. */
export function toModel(grown: GrownTree, depth: number, { featureCount, classCount }: Rows): TreeModel {
  const labelOf = (sums: Float64Array) => {
    const slots = sums.subarray(0, -1)
    return classCount === 1 ? Math.round(slots[0]! / sums[1]!) : slots.indexOf(Math.max(...slots))
  }
  const tree = cutTree(grown, depth, labelOf)
  const leaves = createLabels(classCount, tree.leaves.length)
  leaves.set(tree.leaves)
  return { family: 'tree', featureCount, classCount, ...tree, leaves }
}
