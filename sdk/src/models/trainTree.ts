import type { Rows } from '../datasets/rows.ts'
import { checkDepth } from './checkModel.ts'
import { growTree } from './growTree.ts'
import type { TreeModel } from './model.ts'
import { createRandom } from './random.ts'
import { addCounts, confusionCounts, scoreCounts, scoreModel } from './score.ts'
import { checkTrainingRows, countSteps, dealFolds, type Training, type TrainingOptions } from './training.ts'

export type TrainTreeOptions = TrainingOptions & {
  /** Levels of the tree, 1 to 10. Default: the fewest that score best in cross-validation, of 1 to 6. */
  depth?: number
  /** Rows that each side of a split keeps at least. Default: 3. */
  minSamplesLeaf?: number
}

const foldCount = 5
const depthsByDefault = [1, 2, 3, 4, 5, 6]

/**
 * Trains a classification tree: exact CART with the Gini impurity (Breiman, Friedman, Olshen and Stone, 1984). A node
 * names its feature in one byte, so features beyond the first 256 are not looked at.
 *
 * @throws AssayError `training.noRows` without rows, `model.depth` for a depth out of range.
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
  const { seed = 1, metric = 'accuracy', minSamplesLeaf = 3 } = options
  const depths = options.depth === undefined ? depthsByDefault : [options.depth]
  const deepest = Math.max(...depths)
  checkDepth(deepest)
  const folds = dealFolds(rows, foldCount, createRandom(seed))
  const steps = countSteps(options, folds.length + 1)

  // The greedy tree of any depth is the top of a deeper one, so each fold grows only the deepest.
  const counts = depths.map(() => new Uint32Array(rows.classCount ** 2))
  for (const { training, heldOut } of folds) {
    const tree = growTree(training, deepest, minSamplesLeaf)
    for (const [index, depth] of depths.entries()) {
      addCounts(counts[index]!, confusionCounts(tree.cutAt(depth), heldOut))
    }
    await steps.next()
  }
  const scores = folds.length === 0 ? [] : counts.map(count => scoreCounts(count, rows.classCount, metric))
  const best = scores.indexOf(Math.max(...scores))

  const model = growTree(rows, deepest, minSamplesLeaf).cutAt(depths[Math.max(0, best)]!)
  await steps.next()
  return { model, trainScoreBps: scoreModel(model, rows, metric), validationScoreBps: scores[best] }
}
