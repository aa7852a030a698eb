import { outputReaches } from './checkForest.ts'
import { floorLog2 } from './exactMath.ts'
import { type ForestModel, type ForestTree, forestLaneBits, maxShift, soundnessBound } from './model.ts'

/** A tree of a forest whose leaves hold real numbers. */
export type FloatTree = Omit<ForestTree, 'leaves'> & { leaves: Float64Array }

/** A forest before it is rounded to integers. In a regression, biases and leaves are in labels. */
export type FloatForest = {
  featureCount: number
  classCount: number
  /** One for each output. */
  biases: Float64Array
  trees: FloatTree[]
}

const largestLeaf = 32767

/**
 * Rounds a forest: biases and leaves are multiplied by one power of two, which a regression's shift undoes, as large as int16
 * and the soundness of the sums allow.
 */
export function roundForest(forest: FloatForest): ForestModel {
  const { featureCount, classCount, biases, trees } = forest
  // Rounding may add half to every summand, and half a label makes the shift round to the nearest.
  const room = soundnessBound(forestLaneBits) - 1 - (trees.length + 1) / 2
  const fit = Math.min(room / (Math.max(...outputReaches(forest)) + 0.5), largestLeaf / largestIn(trees))
  // A power of two keeps ties: sums of shares such as 1/2 and 1/4 that are equal stay so.
  const exponent = floorLog2(fit)
  const shift = classCount === 1 ? Math.min(Math.max(exponent, 0), maxShift(forestLaneBits)) : 0
  const scale = 2 ** (classCount === 1 ? shift : exponent)
  const half = shift === 0 ? 0 : 2 ** (shift - 1)
  const roundLeaf = (leaf: number) => Math.max(-largestLeaf, Math.min(Math.round(leaf * scale), largestLeaf))
  return {
    family: 'forest',
    featureCount,
    classCount,
    shift,
    biases: Int32Array.from(biases, bias => Math.round(bias * scale + half)),
    trees: trees.map(tree => ({ ...tree, leaves: Int16Array.from(tree.leaves, roundLeaf) })),
  }
}

function largestIn(trees: readonly FloatTree[]): number {
  return trees.reduce((most, { leaves }) => leaves.reduce((peak, leaf) => Math.max(peak, Math.abs(leaf)), most), 0)
}
