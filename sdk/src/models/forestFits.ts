import type { Rows } from '../datasets/rows.ts'
import { createBooster } from './boost.ts'
import { boostingLoss } from './boostingLoss.ts'
import { rankColumns } from './columns.ts'
import { emptyState, type Fit, type FitState, type Numbers, takeNumbers } from './fit.ts'
import { type GrownTree, growTree } from './growTree.ts'
import { labelTarget } from './members.ts'
import { packTrees, unpackTrees } from './packTrees.ts'
import type { Random } from './random.ts'
import { type FloatTree, roundForest } from './roundForest.ts'
import { type SplitRules, splitOptions } from './splitRules.ts'
import { fitRounds } from './trainBoosting.ts'
import { createGrower, cutLeaves, planTrees, plantForest } from './trainForest.ts'
import { toModel } from './trainTree.ts'

export type BoostingFitOptions = {
  /** At most; as many as fit the bytes. */
  rounds: number
  depth: number
  learningRate: number
  penalty: number
  minCurvature: number
  maxModelBytes: number
}

export type ForestFitOptions = SplitRules & {
  /** At most; as many as fit the bytes. */
  trees: number
  depth: number
  maxModelBytes: number
}

export type TreeFitOptions = SplitRules & { depth: number }

/** Gradient boosting as `trainBoosting` does it on all rows; a step is a round. */
export function createBoostingFit(rows: Rows, options: BoostingFitOptions, from?: FitState): Fit {
  const { depth, maxModelBytes } = options
  const { outputs } = boostingLoss(rows.classCount)
  const rounds = fitRounds([depth], rows.classCount, options.rounds, maxModelBytes)[0]!.rounds
  const grown = from === undefined ? [] : unpackTrees(from, depth)
  const planted = grown.map((tree, index) => ({ ...tree, output: outputs[index % outputs.length]! }))
  // Held out are the same rows: what is left on them is the loss of the training.
  const booster = createBooster(rows, rows, options, planted)
  const forest = () => booster.forestAfter(rounds)
  return {
    isDone: () => forest().trees.length === rounds * outputs.length,
    step() {
      booster.advance()
      return { rows: [], metrics: { loss: booster.heldOutLoss() / rows.rowCount } }
    },
    state: () => ({ ...emptyState(), params: packTrees(forest().trees), buffers: { biases: forest().biases } }),
    model: () => roundForest(forest()),
  }
}

/** A random forest as `trainForest` grows it; a step is a tree, and its rows those that were drawn for it. */
export function createForestFit(rows: Rows, options: ForestFitOptions, random: Random, from?: FitState): Fit {
  const { depth, trees: mostTrees, maxModelBytes } = options
  const plan = planTrees([depth], rows.classCount, mostTrees, maxModelBytes)[0]!
  const output = rows.classCount === 2 ? 1 : undefined
  const trees: FloatTree[] = from === undefined ? [] : unpackTrees(from, depth).map(tree => ({ ...tree, output }))
  if (from !== undefined) random.state.set(takeNumbers(from, 'rng', 'words', new Int32Array(4)))
  const grow = createGrower(rows, depth, options, random)
  return {
    isDone: () => trees.length === plan.treeCount,
    step() {
      const { tree, weights } = grow()
      trees.push(cutLeaves(rows, tree, plan))
      return { rows: repeatRows(weights), metrics: {} }
    },
    state: () => ({ ...emptyState(), params: packTrees(trees), rng: { words: Int32Array.from(random.state) } }),
    model: () => roundForest(plantForest(rows, trees)),
  }
}

/** A decision tree, grown in one step. */
export function createTreeFit(rows: Rows, options: TreeFitOptions, from?: FitState): Fit {
  const { depth, minSamplesLeaf = 3 } = options
  const splits = splitOptions(rows.classCount, { ...options, minSamplesLeaf })
  let grown: GrownTree | undefined = from && takeTree(from, depth)
  return {
    isDone: () => grown !== undefined,
    step() {
      grown = growTree(rankColumns(rows), labelTarget(rows, new Float64Array(rows.rowCount).fill(1)), depth, splits)
      return { rows: [], metrics: {} }
    },
    state: () => ({ ...emptyState(), params: grown === undefined ? {} : packTree(grown) }),
    model: () => toModel(grown!, depth, rows),
  }
}

const packTree = ({ features, thresholds, sums }: GrownTree): Record<string, Numbers> => ({
  features,
  thresholds,
  sums,
})

function takeTree(from: FitState, depth: number): GrownTree | undefined {
  if (Object.keys(from.params).length === 0) return undefined
  const nodes = new Uint8Array(2 ** depth - 1)
  return {
    depth,
    features: takeNumbers(from, 'params', 'features', nodes),
    thresholds: takeNumbers(from, 'params', 'thresholds', nodes),
    sums: takeNumbers(from, 'params', 'sums', new Float64Array(), true),
  }
}

/** Each row as often as it was drawn, in order. */
function repeatRows(weights: Float64Array): number[] {
  return Array.from(weights).flatMap((weight, row) => new Array<number>(weight).fill(row))
}
