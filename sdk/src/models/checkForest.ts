import { type ForestModel, type ForestTree, forestLaneBits, maxShift, modelLimits, soundnessBound } from './model.ts'
import { checkLength, checkRange, modelError } from './modelError.ts'
import type { FloatForest } from './roundForest.ts'

/** Every rule of a forest but those of the header. */
export function checkForest(model: ForestModel): void {
  const { classCount, biases, trees } = model
  checkLength('Biases', biases, classCount)
  checkForestHead(model, trees.length)
  for (const [index, tree] of trees.entries()) {
    const { output, depth, features, thresholds, leaves } = tree
    checkTreeHead(tree, index, classCount)
    const leafCount = 2 ** depth
    checkLength(`Features of tree ${index}`, features, leafCount - 1)
    checkLength(`Thresholds of tree ${index}`, thresholds, leafCount - 1)
    checkLength(`Leaves of tree ${index}`, leaves, leafCount * (output === undefined ? classCount : 1))
  }
  checkTrees(model)
}

export function checkForestHead({ classCount, shift }: Pick<ForestModel, 'classCount' | 'shift'>, treeCount: number) {
  checkRange('shift', 'Shift', shift, { min: 0, max: classCount === 1 ? maxShift(forestLaneBits) : 0 })
  checkRange('trees', 'Trees', treeCount, modelLimits.treeCount)
}

export function checkTreeHead(
  { output, depth }: Pick<ForestTree, 'output' | 'depth'>,
  tree: number,
  classCount: number,
): void {
  if (output !== undefined) checkRange('output', `Output of tree ${tree}`, output, { min: 0, max: classCount - 1 })
  checkRange('depth', `Depth of tree ${tree}`, depth, modelLimits.depth)
}

/** Every node's feature, then the soundness of every output. */
export function checkTrees(model: ForestModel): void {
  for (const [index, { features }] of model.trees.entries()) {
    const node = features.findIndex(feature => feature >= model.featureCount)
    if (node < 0) continue
    throw modelError(
      'nodeFeature',
      `Tree ${index}, node ${node} reads feature ${features[node]}, but a row has ${model.featureCount} features`,
    )
  }
  const bound = soundnessBound(forestLaneBits)
  for (const [output, reach] of outputReaches(model).entries()) {
    if (reach < bound) continue
    throw modelError(
      'unsound',
      `Output ${output}: |bias| + Σ max|leaf| = ${reach} is not below ${bound}`,
      'Use fewer trees, or smaller leaves.',
    )
  }
}

/** For each output, `|bias| + Σ max|leaf|`: the most that it can come to, whichever its sign. */
export function outputReaches({
  classCount,
  biases,
  trees,
}: Pick<ForestModel | FloatForest, 'classCount' | 'biases' | 'trees'>): Float64Array {
  const sums = Float64Array.from(biases, bias => Math.abs(bias))
  for (const { output, leaves } of trees) {
    const peaks = new Float64Array(output === undefined ? classCount : 1)
    for (let leaf = 0; leaf < leaves.length; leaf++) {
      const at = leaf % peaks.length
      peaks[at] = Math.max(peaks[at]!, Math.abs(leaves[leaf]!))
    }
    for (const [at, peak] of peaks.entries()) sums[(output ?? 0) + at]! += peak
  }
  return sums
}
