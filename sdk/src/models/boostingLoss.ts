import type { Labels, Rows } from '../datasets/rows.ts'
import { exp, log, square } from './exactMath.ts'

/** What boosting descends. Scores have one column for each output, with a number for each row. */
export type BoostingLoss = {
  /** The outputs that every round adds a tree to. */
  outputs: readonly number[]
  /** The constant scores to begin with, one for each output. */
  start(rows: Rows): Float64Array
  /** For each of `outputs`, how steeply the loss of each row falls as its score rises, and how much it curves. */
  descend(labels: Labels, scores: readonly Float64Array[]): Descent[]
  /** Summed over rows. */
  sum(labels: Labels, scores: readonly Float64Array[]): number
}

export type Descent = { slopes: Float64Array; curvatures: Float64Array }

/** Half the squared error in regression, else the cross-entropy in nats. */
export function boostingLoss(classCount: number): BoostingLoss {
  return classCount === 1 ? squaredError : crossEntropy(classCount)
}

const squaredError: BoostingLoss = {
  outputs: [0],
  start: ({ labels, rowCount }) =>
    Float64Array.of(Float64Array.from(labels).reduce((sum, label) => sum + label) / rowCount),
  descend: (labels, scores) =>
    scores.map(column => ({
      slopes: column.map((score, row) => labels[row]! - score),
      curvatures: new Float64Array(labels.length).fill(1),
    })),
  sum: (labels, [column]) => column!.reduce((sum, score, row) => sum + square(score - labels[row]!) / 2, 0),
}

// The loss of a row that is all but certain is flat, but a row of no weight would be left out.
const leastCurvature = 1e-9

function crossEntropy(classCount: number): BoostingLoss {
  // Of two classes, it is enough to raise one.
  const outputs = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, output) => output)
  // When the trees of a round move all outputs at once, each on its own curvature moves too far (Friedman, 2001).
  const caution = outputs.length / Math.max(1, outputs.length - 1)
  return {
    outputs,
    start({ labels, rowCount }) {
      const counts = new Float64Array(classCount).fill(1)
      for (const label of labels) counts[label]!++
      const base = outputs.length === 1 ? counts[0]! : rowCount + classCount
      return counts.map(count => log(count / base))
    },
    descend(labels, scores) {
      const descents = outputs.map(() => ({
        slopes: new Float64Array(labels.length),
        curvatures: new Float64Array(labels.length),
      }))
      const shares = new Float64Array(classCount)
      for (let row = 0; row < labels.length; row++) {
        softmax(scores, row, shares)
        for (const [index, { slopes, curvatures }] of descents.entries()) {
          const share = shares[outputs[index]!]!
          slopes[row] = (labels[row] === outputs[index] ? 1 : 0) - share
          curvatures[row] = Math.max(caution * share * (1 - share), leastCurvature)
        }
      }
      return descents
    },
    sum(labels, scores) {
      const shares = new Float64Array(classCount)
      let sum = 0
      for (let row = 0; row < labels.length; row++) {
        softmax(scores, row, shares)
        sum -= log(Math.max(shares[labels[row]!]!, Number.MIN_VALUE))
      }
      return sum
    },
  }
}

/** Writes the share that scores give to each class of a row. */
function softmax(scores: readonly Float64Array[], row: number, shares: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const column of scores) most = Math.max(most, column[row]!)
  let sum = 0
  for (let output = 0; output < shares.length; output++) {
    shares[output] = exp(scores[output]![row]! - most)
    sum += shares[output]!
  }
  for (let output = 0; output < shares.length; output++) shares[output]! /= sum
}
