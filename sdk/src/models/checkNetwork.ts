import {
  type LaneBits,
  type Layer,
  laneWidths,
  maxShift,
  modelLimits,
  type NetworkModel,
  soundnessBound,
} from './model.ts'
import { checkLength, checkRange, modelError } from './modelError.ts'

/** Every rule of a network but those of the header. */
export function checkNetwork(model: NetworkModel): void {
  const { family, classCount, laneBits, layers } = model
  checkLaneBits(laneBits)
  checkLayerCount(family, layers.length)
  checkWidths(
    layers.map(layer => layer.outputCount),
    classCount,
  )
  checkLayerLengths(model)
  checkLayers(model)
}

export function checkLaneBits(laneBits: number): asserts laneBits is LaneBits {
  if (!laneWidths.some(width => width === laneBits)) {
    throw modelError('laneBits', `Lane width ${laneBits} is none of ${laneWidths.join(', ')} bits`)
  }
}

export function checkLayerCount(family: NetworkModel['family'], layerCount: number): void {
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
export function checkLayers({ classCount, laneBits, layers }: NetworkModel): void {
  for (const [index, layer] of layers.entries()) {
    const isArgmax = index === layers.length - 1 && classCount > 1
    checkRange('shift', `Shift of layer ${index}`, layer.shift, { min: 0, max: isArgmax ? 0 : maxShift(laneBits) })
    checkSoundness(layer, index, laneBits)
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
