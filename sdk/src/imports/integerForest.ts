import type { ForestModel, TreeModel } from '../models/model.ts'
import { roundForest } from '../models/roundForest.ts'
import { toCodeTree } from './codeTree.ts'
import type { FeatureCodes } from './featureCodes.ts'
import { importError } from './importErrors.ts'
import type { ImportedForest, ImportedLeaf } from './importedModel.ts'

const largestLeaf = 2 ** 15 - 1
const largestLabel = 2 ** 16 - 1

/**
 * Makes integers of a forest: splits compare codes, trees are filled up to perfect ones, leaves are scaled and rounded. A
 * lone tree decides by itself, so that it becomes a `tree` and its leaves lose nothing.
 *
 * @throws AssayError `import.tooLarge` with what to train with, `import.invalid`
 */
export function toIntegerForest(forest: ImportedForest, codes: readonly FeatureCodes[]): TreeModel | ForestModel {
  const { featureCount, biases } = forest
  const classCount = biases.length
  const trees = forest.trees.map((tree, index) => ({ output: tree.output, ...toCodeTree(tree, index, codes) }))
  const [lone] = trees
  if (lone !== undefined && trees.length === 1) {
    const { output, depth, features, thresholds } = lone
    const decide = (leaf: ImportedLeaf) => decideLeaf(leaf, output, biases)
    const leaves = classCount === 1 ? Uint16Array.from(lone.leaves, decide) : Uint8Array.from(lone.leaves, decide)
    return { family: 'tree', featureCount, classCount, depth, features, thresholds, leaves }
  }
  const floatTrees = trees.map(tree => ({
    ...tree,
    output: classCount === 1 ? 0 : tree.output,
    leaves: Float64Array.from(tree.leaves.flatMap(({ values }) => [...values])),
  }))
  if (classCount === 1) checkLeaves(floatTrees)
  return roundForest({ featureCount, classCount, biases, trees: floatTrees })
}

/** The class or the label that a leaf decides on alone. */
function decideLeaf({ values }: ImportedLeaf, output: number | undefined, biases: Float64Array): number {
  const sums = biases.slice()
  for (const [index, value] of values.entries()) sums[output ?? index]! += value
  if (sums.length > 1) return sums.indexOf(Math.max(...sums))
  return Math.min(Math.max(Math.round(sums[0]!), 0), largestLabel)
}

/** A regression's leaves are labels, which cannot be scaled down. */
function checkLeaves(trees: readonly { leaves: Float64Array }[]): void {
  for (const [index, { leaves }] of trees.entries()) {
    const leaf = leaves.find(value => Math.abs(value) > largestLeaf)
    if (leaf === undefined) continue
    throw importError('tooLarge', `A leaf of tree ${index} is ${leaf}, more than 16 bits hold`, {
      hint: 'Train on the labels of the integer rows, which go up to 16383 by default.',
    })
  }
}
