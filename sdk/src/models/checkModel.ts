import { checkForest } from './checkForest.ts'
import { checkNetwork } from './checkNetwork.ts'
import { checkTree } from './checkTree.ts'
import { familyIds, type Model, modelLimits } from './model.ts'
import { checkRange, modelError } from './modelError.ts'

/**
 * Holds a model to every rule of docs/formats.md, "Model", in the order in which its bytes are read.
 *
 * @throws AssayError `model.<fault>`, with the place, for the first rule that is broken.
 */
export function checkModel(model: Model): void {
  if (!Object.hasOwn(familyIds, model.family)) throw modelError('family', `Unknown model family ${model.family}`)
  checkHeader(model)
  if (model.family === 'tree') checkTree(model)
  else if (model.family === 'forest') checkForest(model)
  else checkNetwork(model)
}

export function checkHeader({ featureCount, classCount }: Pick<Model, 'featureCount' | 'classCount'>): void {
  checkRange('features', 'Features', featureCount, modelLimits.featureCount)
  checkRange('classes', 'Classes', classCount, modelLimits.classCount)
}
