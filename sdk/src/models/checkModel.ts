import { AssayError } from '../errors.ts'
import {
  type Family,
  familyIds,
  type LaneBits,
  type Layer,
  laneWidths,
  type Model,
  type ModelFault,
  maxShift,
  modelLimits,
  type NetworkModel,
  soundnessBound,
  type TreeModel,
} from './model.ts'

/** The error `model.<fault>`. */
export function modelError(fault: ModelFault, shortMessage: string, hint?: string): AssayError {
  return new AssayError(`model.${fault}`, shortMessage, hint === undefined ? {} : { hint })
}

/**
 * Holds a model to every rule of docs/formats.md, "Model", in the order in which its bytes are read.
 *
 * @throws AssayError `model.<fault>`, with the place, for the first rule that is broken.
 */
export function checkModel(model: Model): void {
  if (!Object.hasOwn(familyIds, model.family)) throw modelError('family', `Unknown model family ${model.family}`)
  checkFeatureCount(model.featureCount)
  checkClassCount(model.classCount)
  if (model.family === 'tree') {
    checkDepth(model.depth)
    checkTreeLengths(model)
    checkNodes(model)
  } else {
    checkLaneBits(model.laneBits)
    checkLayerCount(model.family, model.layers.length)
    checkWidths(
      model.layers.map(layer => layer.outputCount),
      model.classCount,
    )
    checkLayerLengths(model)
    checkLayers(model)
  }
}

export function checkFeatureCount(featureCount: number): void {
  checkRange('features', 'Features', featureCount, modelLimits.featureCount)
}

export function checkClassCount(classCount: number): void {
  checkRange('classes', 'Classes', classCount, modelLimits.classCount)
}

export function checkDepth(depth: number): void {
  checkRange('depth', 'Depth', depth, modelLimits.depth)
}

export function checkLaneBits(laneBits: number): asserts laneBits is LaneBits {
  if (!laneWidths.some(width => width === laneBits)) {
    throw modelError('laneBits', `Lane width ${laneBits} is none of ${laneWidths.join(', ')} bits`)
  }
}

export function checkLayerCount(family: Exclude<Family, 'tree'>, layerCount: number): void {
  checkRange('layers', `Layers of a model of family ${family}`, layerCount, modelLimits.layerCount[family])
}

export function checkWidths(widths: readonly number[], classCount: number): void {
  for (const [index, width] of widths.entries()) {
    checkRange('width', `Width of layer ${index}`, width, modelLimits.width)
  }
  if (widths.at(-1) !== classCount) {
    throw modelError('width', `The last layer is ${widths.at(-1)} wide, but the model has ${classCount} classes`)
  }
}

/** Shift and soundness of every layer. */
export function checkLayers(model: NetworkModel): void {
  const { laneBits, layers } = model
  for (const [index, layer] of layers.entries()) {
    const limit = index === layers.length - 1 ? 0 : maxShift(laneBits)
    checkRange('shift', `Shift of layer ${index}`, layer.shift, { min: 0, max: limit })
    checkSoundness(layer, index, laneBits)
  }
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
  const leaf = leaves.findIndex(label => label >= classCount)
  if (leaf >= 0) {
    throw modelError('leafClass', `Leaf ${leaf} says class ${leaves[leaf]}, but the model has ${classCount} classes`)
  }
}

function checkSoundness({ inputCount, outputCount, weights, biases }: Layer, layer: number, laneBits: LaneBits): void {
  const bound = soundnessBound(laneBits)
  for (let neuron = 0; neuron < outputCount; neuron++) {
    let magnitude = 0
    for (const weight of weights.subarray(neuron * inputCount, (neuron + 1) * inputCount)) magnitude += Math.abs(weight)
    const reach = 255 * magnitude + Math.abs(biases[neuron]!)
    if (reach < bound) continue
    throw modelError(
      'unsound',
      `Layer ${layer}, neuron ${neuron}: 255·Σ|weight| + |bias| = ${reach} is not below ${bound}`,
      `Use a wider lane than ${laneBits} bits, or smaller weights.`,
    )
  }
}

function checkTreeLengths({ depth, features, thresholds, leaves }: TreeModel): void {
  const leafCount = 2 ** depth
  checkLength('Features', features, leafCount - 1)
  checkLength('Thresholds', thresholds, leafCount - 1)
  checkLength('Leaves', leaves, leafCount)
}

function checkLayerLengths({ featureCount, layers }: NetworkModel): void {
  let inputCount = featureCount
  for (const [index, layer] of layers.entries()) {
    if (layer.inputCount !== inputCount) {
      throw modelError('width', `Layer ${index} takes ${layer.inputCount} inputs, but is given ${inputCount}`)
    }
    checkLength(`Biases of layer ${index}`, layer.biases, layer.outputCount)
    checkLength(`Weights of layer ${index}`, layer.weights, layer.outputCount * inputCount)
    inputCount = layer.outputCount
  }
}

function checkLength(name: string, array: { length: number }, expected: number): void {
  if (array.length !== expected) throw modelError('length', `${name}: ${array.length} values, expected ${expected}`)
}

function checkRange(fault: ModelFault, name: string, value: number, { min, max }: { min: number; max: number }): void {
  if (Number.isInteger(value) && value >= min && value <= max) return
  throw modelError(fault, `${name}: ${value} is not in ${min}..${max}`)
}
