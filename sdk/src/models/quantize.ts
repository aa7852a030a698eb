import type { Rows } from '../datasets/rows.ts'
import { createPass, type FloatLayer, type FloatNetwork, floatForward } from './floatNetwork.ts'
import { type LaneBits, type Layer, laneWidths, maxShift, type NetworkModel, soundnessBound } from './model.ts'
import { predictRows } from './predict.ts'

/** How the integers of a network stand for real numbers. */
export type Grid = { laneBits: LaneBits; layers: LayerGrid[] }

export type LayerGrid = Inputs & {
  /** For each neuron, `acc` over the real sum. One and the same throughout the last layer, or its argmax would change. */
  multipliers: Float64Array
  shift: number
}

/** An input's real value is `(integer − offset) · scale`. */
type Inputs = { offsets: Float64Array; scales: Float64Array }

export type QuantizationReport = {
  laneBits: LaneBits
  accuracyBeforeBps: number
  accuracyAfterBps: number
  /** Rows that the integers put in another class than the real numbers do. */
  differingRows: number
}

export type Quantization = { model: NetworkModel; grid: Grid; report: QuantizationReport }

const largestWeight = 127
const largestActivation = 255

/**
 * Turns a real network into an integer model. The weights of each hidden neuron, and of the last layer as a whole, are
 * scaled to fill int8 or the lane, whichever is full first. The lane is the narrowest of those that score best.
 *
 * @param rows What the activations are measured on and accuracy is compared on.
 */
export function quantize(network: FloatNetwork, rows: Rows): Quantization {
  const { predictions, peaks } = runNetwork(network, rows)
  return laneWidths
    .map(laneBits => {
      const grid = fitGrid(network, peaks, laneBits)
      const model = roundToGrid(network, grid)
      return { model, grid, report: compareQuantized(model, rows, predictions) }
    })
    .reduce((best, next) => (next.report.accuracyAfterBps > best.report.accuracyAfterBps ? next : best))
}

/** Compares a model's predictions with those of the real network that it came from. */
export function compareQuantized(model: NetworkModel, rows: Rows, before: Uint8Array): QuantizationReport {
  const after = predictRows(model, rows)
  return {
    laneBits: model.laneBits,
    accuracyBeforeBps: shareBps(before, rows.labels),
    accuracyAfterBps: shareBps(after, rows.labels),
    differingRows: rows.rowCount - countEqual(after, before),
  }
}

/** The class that the real network puts each row in, and the largest activation of each hidden neuron, layer by layer. */
export function runNetwork(network: FloatNetwork, rows: Rows): { predictions: Uint8Array; peaks: Float64Array[] } {
  const pass = createPass(network)
  const forward = floatForward(network)
  const hidden = pass.activations.slice(1)
  const peaks = hidden.map(({ length }) => new Float64Array(length))
  const predictions = new Uint8Array(rows.rowCount)
  for (let row = 0; row < rows.rowCount; row++) {
    forward(rows, row, pass)
    predictions[row] = pass.outputs.indexOf(Math.max(...pass.outputs))
    for (const [layer, activations] of hidden.entries()) {
      const peak = peaks[layer]!
      for (let neuron = 0; neuron < peak.length; neuron++) peak[neuron] = Math.max(peak[neuron]!, activations[neuron]!)
    }
  }
  return { predictions, peaks }
}

/**
 * Rounds a network's parameters to a grid. A neuron that has outgrown its lane since the grid was fitted is scaled down
 * until it is sound.
 */
export function roundToGrid({ layers, offsets }: FloatNetwork, grid: Grid): NetworkModel {
  return {
    family: layers.length === 1 ? 'linear' : 'mlp',
    featureCount: offsets.length,
    classCount: layers.at(-1)!.outputCount,
    laneBits: grid.laneBits,
    layers: layers.map((layer, index) => roundLayer(layer, grid.layers[index]!, grid.laneBits)),
  }
}

function roundLayer(layer: FloatLayer, grid: LayerGrid, laneBits: LaneBits): Layer {
  const { inputCount, outputCount } = layer
  const weights = new Int8Array(outputCount * inputCount)
  const biases = new Int32Array(outputCount)
  for (let neuron = 0; neuron < outputCount; neuron++) {
    const rounded = roundSoundly(layer, neuron, grid, grid.multipliers[neuron]!, grid.shift, laneBits)
    weights.set(rounded.weights, neuron * inputCount)
    biases[neuron] = rounded.bias
  }
  return { inputCount, outputCount, shift: grid.shift, biases, weights }
}

function fitGrid(network: FloatNetwork, peaks: readonly Float64Array[], laneBits: LaneBits): Grid {
  let inputs: Inputs = network
  const layers = network.layers.map((layer, index): LayerGrid => {
    const { offsets, scales } = inputs
    const multipliers = Float64Array.from(layer.biases, (_, neuron) => fitMultiplier(layer, neuron, inputs, laneBits))
    const peak = peaks[index]
    if (peak === undefined) return { offsets, scales, multipliers: multipliers.fill(Math.min(...multipliers)), shift: 0 }

    const highest = Math.max(...multipliers.map((multiplier, neuron) => multiplier * peak[neuron]!))
    const shift = Math.min(Math.max(Math.ceil(Math.log2(highest / largestActivation)), 0), maxShift(laneBits))
    inputs = { offsets: new Float64Array(layer.outputCount), scales: multipliers.map(multiplier => 2 ** shift / multiplier) }
    return { offsets, scales, multipliers, shift }
  })
  return { laneBits, layers }
}

/** The largest multiplier with which a neuron fits int8 and the lane; infinite if all its parameters are zero. */
function fitMultiplier(layer: FloatLayer, neuron: number, inputs: Inputs, laneBits: LaneBits): number {
  const { inputCount } = layer
  let largest = 0
  let magnitude = 0
  let bias = layer.biases[neuron]!
  for (let input = 0; input < inputCount; input++) {
    const weight = layer.weights[neuron * inputCount + input]! * inputs.scales[input]!
    largest = Math.max(largest, Math.abs(weight))
    magnitude += Math.abs(weight)
    bias -= weight * inputs.offsets[input]!
  }
  const reach = 255 * magnitude + Math.abs(bias)
  const fit = Math.min(largestWeight / largest, (laneShare * soundnessBound(laneBits)) / reach)
  return Number.isFinite(fit) ? roundSoundly(layer, neuron, inputs, fit, 0, laneBits).multiplier : fit
}

type Rounded = { weights: Int8Array; bias: number; multiplier: number }

/** Rounds a neuron with the first multiplier, from the given one down, that makes it sound. */
function roundSoundly(
  layer: FloatLayer,
  neuron: number,
  inputs: Inputs,
  multiplier: number,
  shift: number,
  laneBits: LaneBits,
): Rounded {
  for (let fitting = multiplier; ; fitting *= shrinkage) {
    const { weights, bias } = roundNeuron(layer, neuron, inputs, fitting, shift)
    const magnitude = weights.reduce((sum, weight) => sum + Math.abs(weight), 0)
    if (255 * magnitude + Math.abs(bias) < soundnessBound(laneBits)) return { weights, bias, multiplier: fitting }
  }
}
