import { modelLimits } from '../models/model.ts'
import { importError } from './importErrors.ts'

const { max: maxDepth } = modelLimits.depth
const { max: maxTrees } = modelLimits.treeCount
const maxNodes = 2 ** (maxDepth + 1) - 1
// In float64; far more than a model of any contest can hold.
const maxLeafNumbers = 2 ** 22

export function tooDeep(tree: number) {
  return importError('tooLarge', `Tree ${tree} is deeper than ${maxDepth}`, `Train with max_depth=${maxDepth} or less.`)
}

export function checkTreeCount(treeCount: number): void {
  if (treeCount === 0) throw importError('invalid', 'The file holds no trees')
  if (treeCount > maxTrees) {
    throw importError('tooLarge', `The file holds ${treeCount} trees, the most are ${maxTrees}`, {
      hint: 'Train with a lower n_estimators: the number of trees, in boosting of each class.',
    })
  }
}

/** Holds a forest to its limits before memory is taken for it. */
export function checkForestSize(nodeCounts: readonly number[], outputCount: number): void {
  checkTreeCount(nodeCounts.length)
  // A tree of more nodes is deeper, whatever its shape.
  const large = nodeCounts.findIndex(count => count > maxNodes)
  if (large >= 0) throw tooDeep(large)
  const leafNumbers = nodeCounts.reduce((sum, count) => sum + (count + 1) / 2, 0) * outputCount
  if (leafNumbers > maxLeafNumbers) {
    throw importError('tooLarge', `The trees hold ${leafNumbers} numbers, the most are ${maxLeafNumbers}`, {
      hint: 'Train fewer or shallower trees.',
    })
  }
}
