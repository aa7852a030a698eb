import type { Rows } from '../datasets/rows.ts'
import { checkDepth } from './checkTree.ts'
import { rankColumns } from './columns.ts'
import { defaultMaxModelBytes, type ForestPlan, planForests } from './forestSize.ts'
import { cutTree, type GrownTree, growTree } from './growTree.ts'
import { labelTarget } from './members.ts'
import { defaultMetric } from './metric.ts'
import { type ForestModel, modelLimits } from './model.ts'
import { checkRange } from './modelError.ts'
import { castVotes, openBallot, scoreVotes } from './outOfBag.ts'
import { reachLeaves } from './predict.ts'
import { createRandom, type Random } from './random.ts'
import { type FloatForest, type FloatTree, roundForest } from './roundForest.ts'
import { scoreModel } from './score.ts'
import { type SplitRules, splitOptions } from './splitRules.ts'
import { checkTrainingRows, countSteps, type Training, type TrainingOptions } from './training.ts'

/** Rows are counted as often as they were drawn. `minSamplesLeaf` is 1 by default, in regression 5. */
export type TrainForestOptions = TrainingOptions &
  SplitRules & {
    /** Trees at most, 1 to 1024. Default: 100. */
    trees?: number
    /** Levels of each tree, 1 to 10. Default: as many as score best out of bag, among the forests that fit. */
    depth?: number
    /** Default: 4096, as in contests. */
    maxModelBytes?: number
  }

const depthsByDefault = [2, 3, 4, 5, 6, 8, 10]

/**
 * Trains a random forest (Breiman, 2001): each tree on a bootstrap sample, each split the best of `√F` features, in
 * regression of `F / 3`. The validation score is out of bag: every row is predicted by trees that were not trained on it.
 *
 * @throws AssayError `training.noRows` without rows, `training.noRoom` if no forest fits the bytes, `model.depth`,
 * `model.trees` or `training.invalidRule` for options out of range.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { model } = await trainForest(rows, { depth: 1 })
 * predictRows(model, rows) // Uint8Array [0, 0, 1, 1]
 * ```
 */
export async function trainForest(rows: Rows, options: TrainForestOptions = {}): Promise<Training<ForestModel>> {
  checkTrainingRows(rows)
  const { classCount, rowCount } = rows
  const { seed = 1, metric = defaultMetric(classCount), trees = 100 } = options
  const { maxModelBytes = defaultMaxModelBytes } = options
  const depths = options.depth === undefined ? depthsByDefault : [options.depth]
  for (const depth of depths) checkDepth(depth)
  checkRange('trees', 'Trees', trees, modelLimits.treeCount)
  const plans = planTrees(depths, classCount, trees, maxModelBytes)

  const deepest = Math.max(...plans.map(plan => plan.depth))
  const largest = Math.max(...plans.map(plan => plan.treeCount))
  const grow = createGrower(rows, deepest, options, createRandom(seed))
  const ballots = plans.map(plan => openBallot(rows, plan))
  const reached = new Uint16Array(rowCount)
  const grown: GrownTree[] = []
  const steps = countSteps(options, trees)
  for (let index = 0; index < trees; index++) {
    const { tree, weights } = grow()
    if (grown.length < largest) grown.push(tree)
    reachLeaves(tree, rows, reached)
    for (const ballot of ballots) castVotes(ballot, tree, reached, weights)
    await steps.next()
  }

  const best = ballots
    .map(ballot => ({ ballot, score: scoreVotes(ballot, rows, metric) }))
    .reduce((most, next) => ((next.score ?? 0) > (most.score ?? 0) ? next : most))
  const model = roundForest(assemble(rows, grown, best.ballot))
  return { model, trainScoreBps: scoreModel(model, rows, metric), validationScoreBps: best.score }
}

/** @throws AssayError `training.noRoom` if no forest fits the bytes. */
export function planTrees(depths: readonly number[], classCount: number, maxTrees: number, maxModelBytes: number) {
  const leafNumbers = classCount === 2 ? 1 : classCount
  return planForests(depths, { classCount, leafNumbers, treesAtOnce: 1, maxModelBytes, maxTrees })
}

/** Grows tree after tree, each on rows drawn anew; `weights` tell how often each row was drawn. */
export function createGrower(
  rows: Rows,
  depth: number,
  rules: SplitRules,
  random: Random,
): () => { tree: GrownTree; weights: Float64Array } {
  const { featureCount, classCount, rowCount } = rows
  const { minSamplesLeaf = classCount === 1 ? 5 : 1 } = rules
  const columns = rankColumns(rows)
  const featuresTried = Math.floor(classCount === 1 ? featureCount / 3 : Math.sqrt(featureCount))
  const sample = { count: Math.max(1, featuresTried), random }
  const growth = { ...splitOptions(classCount, { ...rules, minSamplesLeaf }), sample }
  return () => {
    const weights = drawBootstrap(rowCount, random)
    return { tree: growTree(columns, labelTarget(rows, weights), depth, growth), weights }
  }
}

/** How often each row is drawn, in as many draws as there are rows. */
function drawBootstrap(rowCount: number, random: Random): Float64Array {
  const weights = new Float64Array(rowCount)
  for (let draw = 0; draw < rowCount; draw++) weights[random.below(rowCount)]!++
  return weights
}

/** The first trees as a forest. */
function assemble(rows: Rows, grown: readonly GrownTree[], plan: ForestPlan): FloatForest {
  return plantForest(
    rows,
    grown.slice(0, plan.treeCount).map(tree => cutLeaves(rows, tree, plan)),
  )
}

/** Trees of a plan that {@link cutLeaves} has cut, as a forest. */
export function plantForest(rows: Rows, trees: FloatTree[]): FloatForest {
  const { featureCount, classCount } = rows
  return { featureCount, classCount, biases: new Float64Array(classCount).fill(middleOf(rows)), trees }
}

/** A tree whose leaves hold shares of classes, or of two classes the lead of the second, or labels. */
export function cutLeaves(rows: Rows, tree: GrownTree, { depth, treeCount }: ForestPlan): FloatTree {
  const { classCount } = rows
  const middle = middleOf(rows)
  const leafOf = (sums: Float64Array) => {
    const shares = Array.from(sums.subarray(0, -1), sum => sum / sums.at(-1)!)
    if (classCount === 1) return shares.map(mean => (mean - middle) / treeCount)
    return classCount === 2 ? shares[1]! - shares[0]! : shares
  }
  return { output: classCount === 2 ? 1 : undefined, ...cutTree(tree, depth, leafOf) }
}

// Labels count from the middle, lest leaves need more than 16 bits.
function middleOf({ classCount, labels }: Rows): number {
  if (classCount > 1) return 0
  const sorted = labels.toSorted()
  return (sorted[0]! + sorted.at(-1)!) / 2
}
