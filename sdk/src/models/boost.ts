import type { Rows } from '../datasets/rows.ts'
import { boostingLoss } from './boostingLoss.ts'
import { rankColumns } from './columns.ts'
import { cutTree, growTree } from './growTree.ts'
import { reachLeaves } from './predict.ts'
import type { FloatForest, FloatTree } from './roundForest.ts'

export type BoostingRates = {
  depth: number
  /** The share of a tree that is added. */
  learningRate: number
  /** Weight of the L2 penalty on the numbers in leaves. */
  penalty: number
  /** Curvature of the loss that each side of a split keeps at least. */
  minCurvature: number
}

/** A tree that adds to one output. */
export type BoostedTree = FloatTree & { output: number }

/** A forest that grows round by round. */
export type Booster = {
  /** Adds a tree to each output that the loss has. */
  advance(): void
  /** The loss that is left on the rows held out, summed. */
  heldOutLoss(): number
  /** The forest after the first rounds. */
  forestAfter(rounds: number): FloatForest & { trees: BoostedTree[] }
}

/** Rows and what the forest so far adds up to on them: one column for each output. */
type Watched = { rows: Rows; scores: Float64Array[] }

/**
 * Boosts trees by slope and curvature of the loss (Friedman, 2001; Chen and Guestrin, "XGBoost", 2016), found on histograms
 * of bins (Ke and others, "LightGBM", 2017).
 *
 * @param grown The trees so far of a training that goes on.
 */
export function createBooster(
  rows: Rows,
  heldOut: Rows,
  rates: BoostingRates,
  grown: readonly BoostedTree[] = [],
): Booster {
  const { depth, learningRate, penalty, minCurvature } = rates
  const { featureCount, classCount, rowCount, labels } = rows
  const loss = boostingLoss(classCount)
  const biases = loss.start(rows)
  const watch = (some: Rows): Watched => ({
    rows: some,
    scores: Array.from(biases, bias => new Float64Array(some.rowCount).fill(bias)),
  })
  const [own, others] = [watch(rows), watch(heldOut)]
  const columns = rankColumns(rows)
  const slots = new Uint8Array(rowCount)
  const trees: BoostedTree[] = []
  const plant = (tree: BoostedTree) => {
    trees.push(tree)
    for (const { rows, scores } of [own, others]) addLeaves(tree, rows, scores[tree.output]!)
  }
  for (const tree of grown) plant(tree)

  return {
    advance() {
      for (const [index, { slopes, curvatures }] of loss.descend(labels, own.scores).entries()) {
        const target = { slotCount: 1, slots, values: slopes, weights: curvatures }
        const grown = growTree(columns, target, depth, { minWeight: minCurvature, penalty, minGain: 0 })
        const leafOf = ([slope, curvature]: Float64Array) => (learningRate * slope!) / (curvature! + penalty)
        plant({ output: loss.outputs[index]!, ...cutTree(grown, depth, leafOf) })
      }
    },
    heldOutLoss: () => loss.sum(heldOut.labels, others.scores),
    forestAfter: rounds => ({ featureCount, classCount, biases, trees: trees.slice(0, rounds * loss.outputs.length) }),
  }
}

function addLeaves(tree: BoostedTree, rows: Rows, scores: Float64Array): void {
  const reached = new Uint16Array(rows.rowCount)
  reachLeaves(tree, rows, reached)
  for (let row = 0; row < scores.length; row++) scores[row]! += tree.leaves[reached[row]!]!
}
