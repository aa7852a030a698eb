import { ceilLog2, floorLog2 } from './exactMath.ts'
import type { FloatLayer, FloatNetwork } from './floatNetwork.ts'
import { type LaneBits, type Layer, maxShift, type NetworkModel, soundnessBound } from './model.ts'

/** How the integers of a network stand for real numbers. */
export type Grid = { laneBits: LaneBits; layers: LayerGrid[] }

export type LayerGrid = {
  /** An input's real value is `(integer − offset) · scale`. */
  offsets: Float64Array
  scales: Float64Array
  /**
   * For each neuron, `acc` over the real sum. In the last layer one and the same, for the sake of its argmax; in a regression
   * a power of two for each label, for the shift to undo.
   */
  multipliers: Float64Array
  shift: number
}

/** A neuron whose weights apply to its inputs' integers, less their offsets. */
type Neuron = { weights: Float64Array; bias: number; offsets: Float64Array }

const largestWeight = 127
const largestActivation = 255
// Rounding adds to a neuron's sum; this much of the lane is left for it at first.
const laneShare = 0.99
const shrinkage = 0.99

/**
 * Fits a grid to a network: each hidden neuron, and the last layer as a whole, is scaled to fill int8 or the lane,
 * whichever is full first; each hidden shift is the least that keeps activations within a byte.
 *
 * @param peaks The largest activation of each hidden neuron, layer by layer.
 * @param finer By how much to lower hidden shifts further. Neurons that would then leave the byte give up digits of their
 * weights instead, and what the next layer makes of one unit of activation becomes less.
 */
export function fitGrid(network: FloatNetwork, peaks: readonly Float64Array[], laneBits: LaneBits, finer = 0): Grid {
  let { offsets, scales } = network
  const layers = network.layers.map((layer, index): LayerGrid => {
    const inputs = { offsets, scales }
    const multipliers = layer.biases.map((_, neuron) => fitMultiplier(neuronOf(layer, neuron, inputs), laneBits))
    const peak = peaks[index]
    if (peak === undefined) {
      const fitting = Math.min(...multipliers)
      if (layer.outputCount > 1) return { ...inputs, multipliers: multipliers.fill(fitting), shift: 0 }
      const shift = fitShift(neuronOf(layer, 0, inputs), fitting, network.labelScale, laneBits)
      return { ...inputs, multipliers: multipliers.fill(2 ** shift * network.labelScale), shift }
    }

    const highest = Math.max(...multipliers.map((multiplier, neuron) => multiplier * peak[neuron]!))
    const least = ceilLog2(highest / largestActivation) - finer
    const shift = Math.min(Math.max(least, 0), maxShift(laneBits))
    const kept = multipliers.map((multiplier, neuron) =>
      finer === 0 ? multiplier : Math.min(multiplier, (largestActivation * 2 ** shift) / peak[neuron]!),
    )
    offsets = new Float64Array(layer.outputCount)
    scales = kept.map(multiplier => 2 ** shift / multiplier)
    return { ...inputs, multipliers: kept, shift }
  })
  return { laneBits, layers }
}

/**
 * Rounds a network to a grid. A neuron that has outgrown its lane since the grid was fitted is scaled down until it is
 * sound.
 */
export function roundToGrid(network: FloatNetwork, { laneBits, layers: grids }: Grid): NetworkModel {
  return {
    family: grids.length === 1 ? 'linear' : 'mlp',
    featureCount: network.offsets.length,
    classCount: network.layers.at(-1)!.outputCount,
    laneBits,
    layers: network.layers.map((layer, index) => roundLayer(layer, grids[index]!, laneBits)),
  }
}

function roundLayer(layer: FloatLayer, grid: LayerGrid, laneBits: LaneBits): Layer {
  const { inputCount, outputCount } = layer
  const { multipliers, shift } = grid
  const weights = new Int8Array(outputCount * inputCount)
  const biases = new Int32Array(outputCount)
  for (let neuron = 0; neuron < outputCount; neuron++) {
    const rounded = roundSoundly(neuronOf(layer, neuron, grid), multipliers[neuron]!, shift, laneBits)
    weights.set(rounded.weights, neuron * inputCount)
    biases[neuron] = rounded.bias
  }
  return { inputCount, outputCount, shift, biases, weights }
}

function neuronOf(
  layer: FloatLayer,
  neuron: number,
  { offsets, scales }: Pick<LayerGrid, 'offsets' | 'scales'>,
): Neuron {
  const own = layer.weights.subarray(neuron * layer.inputCount, (neuron + 1) * layer.inputCount)
  return { weights: own.map((weight, input) => weight * scales[input]!), bias: layer.biases[neuron]!, offsets }
}

/** The largest multiplier with which a neuron fits int8 and the lane; 1 if all its parameters are zero. */
function fitMultiplier(neuron: Neuron, laneBits: LaneBits): number {
  let largest = 0
  let magnitude = 0
  let bias = neuron.bias
  for (const [input, weight] of neuron.weights.entries()) {
    largest = Math.max(largest, Math.abs(weight))
    magnitude += Math.abs(weight)
    bias -= weight * neuron.offsets[input]!
  }
  const reach = 255 * magnitude + Math.abs(bias)
  if (reach === 0) return 1
  const fit = Math.min(largestWeight / largest, (laneShare * soundnessBound(laneBits)) / reach)
  return roundSoundly(neuron, fit, 0, laneBits).multiplier
}

/**
 * The largest shift with which the output of a regression fits; 0 if none does.
 *
 * @param most The largest multiplier that fits.
 */
function fitShift(neuron: Neuron, most: number, labelScale: number, laneBits: LaneBits): number {
  let shift = Math.min(Math.max(floorLog2(most / labelScale), 0), maxShift(laneBits))
  const isSound = () => {
    const multiplier = 2 ** shift * labelScale
    return roundSoundly(neuron, multiplier, shift, laneBits).multiplier === multiplier
  }
  while (shift > 0 && !isSound()) shift--
  return shift
}

/** Rounds a neuron with the first multiplier, from the given one down, that makes it sound. */
function roundSoundly(neuron: Neuron, multiplier: number, shift: number, laneBits: LaneBits) {
  // The shift rounds down; half a unit more makes it round to the nearest.
  const half = shift === 0 ? 0 : 2 ** (shift - 1)
  for (let fitting = multiplier; ; fitting *= shrinkage) {
    const weights = new Int8Array(neuron.weights.length)
    let magnitude = 0
    let exactBias = neuron.bias * fitting + half
    for (let input = 0; input < weights.length; input++) {
      const exact = Math.round(neuron.weights[input]! * fitting)
      const weight = Math.max(-largestWeight, Math.min(largestWeight, exact))
      weights[input] = weight
      magnitude += Math.abs(weight)
      // Taking the offset of the rounded weight, not of the exact one, keeps the neuron's mean.
      exactBias -= weight * neuron.offsets[input]!
    }
    const bias = Math.round(exactBias)
    if (255 * magnitude + Math.abs(bias) < soundnessBound(laneBits)) return { weights, bias, multiplier: fitting }
  }
}
