import { modelLimits, type TreeModel } from './model.ts'
import { checkLength, checkRange, modelError } from './modelError.ts'

/** Every rule of a tree but those of the header. */
export function checkTree(model: TreeModel): void {
  const { depth, features, thresholds, leaves } = model
  const leafCount = 2 ** depth
  checkDepth(depth)
  checkLength('Features', features, leafCount - 1)
  checkLength('Thresholds', thresholds, leafCount - 1)
  checkLength('Leaves', leaves, leafCount)
  checkNodes(model)
}

export function checkDepth(depth: number): void {
  checkRange('depth', 'Depth', depth, modelLimits.depth)
}

/** Every node's feature and every leaf's class. */
export function checkNodes({ features, leaves, featureCount, classCount }: TreeModel): void {
  const node = features.findIndex(feature => feature >= featureCount)
  if (node >= 0) {
    throw modelError(
      'nodeFeature',
      `Node ${node} reads feature ${features[node]}, but a row has ${featureCount} features`,
    )
  }
  const leaf = classCount === 1 ? -1 : leaves.findIndex(label => label >= classCount)
  if (leaf >= 0) {
    throw modelError('leafClass', `Leaf ${leaf} says class ${leaves[leaf]}, but the model has ${classCount} classes`)
  }
}
