import { createLabels, type Rows } from '../datasets/rows.ts'
import type { ForestPlan } from './forestSize.ts'
import type { GrownTree } from './growTree.ts'
import type { Metric } from './metric.ts'
import { comparePredictions, scoreCounts } from './score.ts'

/** What trees make of rows that they were not trained on. */
export type Ballot = ForestPlan & {
  /** For each row, the class shares of the trees that voted, or their labels in regression, summed. */
  sums: Float32Array
  votes: Uint16Array
}

export function openBallot({ rowCount, classCount }: Rows, plan: ForestPlan): Ballot {
  return { ...plan, sums: new Float32Array(rowCount * classCount), votes: new Uint16Array(rowCount) }
}

/**
 * Lets a tree, cut at the ballot's depth, vote on the rows of weight 0. A row takes no more votes than the planned forest
 * has trees, so that the ballot tells what this forest would do, not a larger one.
 *
 * @param reached The leaf of the whole tree that each row comes to, counted from the left.
 */
export function castVotes(ballot: Ballot, tree: GrownTree, reached: Uint16Array, weights: Float64Array): void {
  const { depth, treeCount, sums, votes } = ballot
  const slotCount = sums.length / votes.length
  for (let row = 0; row < votes.length; row++) {
    if (weights[row] !== 0 || votes[row] === treeCount) continue
    votes[row]!++
    const node = 2 ** depth - 1 + (reached[row]! >> (tree.depth - depth))
    const start = node * (slotCount + 1)
    const weight = tree.sums[start + slotCount]!
    for (let slot = 0; slot < slotCount; slot++) sums[row * slotCount + slot]! += tree.sums[start + slot]! / weight
  }
}

/** The score of the votes, on the rows that have any; undefined if none has. */
export function scoreVotes({ sums, votes }: Ballot, { classCount, labels }: Rows, metric: Metric): number | undefined {
  const voted = Uint32Array.from(votes.keys()).filter(row => votes[row]! > 0)
  if (voted.length === 0) return undefined
  const actual = createLabels(classCount, voted.length)
  const predictions = createLabels(classCount, voted.length)
  for (const [index, row] of voted.entries()) {
    const own = sums.subarray(row * classCount, (row + 1) * classCount)
    actual[index] = labels[row]!
    predictions[index] = classCount === 1 ? Math.round(own[0]! / votes[row]!) : own.indexOf(Math.max(...own))
  }
  return scoreCounts(comparePredictions(predictions, actual, classCount), classCount, metric)
}
