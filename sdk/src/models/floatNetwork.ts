import type { Rows } from '../datasets/rows.ts'
import { exp, log, square } from './exactMath.ts'

/** A layer of real neurons: `Σ weight · input + bias`; weights are row-major, `outputCount × inputCount`. */
export type FloatLayer = { inputCount: number; outputCount: number; weights: Float64Array; biases: Float64Array }

/**
 * A network before quantization. Feature `x` enters as `(x − offset) · scale`; ReLU follows each layer but the last, whose
 * largest output is the class. One output is a regression: its label is `output · labelScale`.
 */
export type FloatNetwork = {
  /** One for each feature. */
  offsets: Float64Array
  /** One for each feature. */
  scales: Float64Array
  labelScale: number
  /** Every weight and bias as one vector. */
  parameters: Float64Array
  /** Windows onto `parameters`. */
  layers: FloatLayer[]
}

/** What one row sets off: `activations[i]` enters layer `i`, `outputs` leaves the last. */
export type Pass = { activations: Float64Array[]; outputs: Float64Array }

/** Sends one row through a network and leaves what it sets off in the pass. */
export type Forward = (rows: Rows, row: number, pass: Pass) => void

// A column that hardly varies would otherwise get weights that leave int8 no room for the others.
const leastDeviation = 1

/** A network of zeros that standardizes the features of these rows to mean 0 and deviation 1. */
export function createFloatNetwork(rows: Rows, widths: readonly number[]): FloatNetwork {
  const { featureCount, rowCount, features } = rows
  const sums = new Float64Array(featureCount)
  const squares = new Float64Array(featureCount)
  for (let index = 0; index < features.length; index++) {
    sums[index % featureCount]! += features[index]!
    squares[index % featureCount]! += square(features[index]!)
  }
  const offsets = sums.map(sum => sum / rowCount)
  const scales = squares.map((sum, feature) => {
    const variance = sum / rowCount - square(offsets[feature]!)
    return 1 / Math.sqrt(Math.max(variance, square(leastDeviation)))
  })
  const inputCounts = [featureCount, ...widths]
  const sizes = widths.map((width, layer) => width * (inputCounts[layer]! + 1))
  const parameters = new Float64Array(sizes.reduce((total, size) => total + size, 0))
  return { offsets, scales, labelScale: 1, parameters, layers: layOut(parameters, featureCount, widths) }
}

/** Lets a regression begin at the mean of these rows' labels, and reach one deviation from it by an output 1 higher. */
export function standardizeLabels(network: FloatNetwork, { labels, rowCount, classCount }: Rows): void {
  if (classCount > 1) return
  const numbers = Float64Array.from(labels)
  const mean = numbers.reduce((sum, label) => sum + label, 0) / rowCount
  const variance = numbers.reduce((sum, label) => sum + square(label - mean), 0) / rowCount
  network.labelScale = Math.max(Math.sqrt(variance), leastDeviation)
  network.layers.at(-1)!.biases[0] = mean / network.labelScale
}

/** Windows onto the weights and biases of each layer, which a vector of parameters holds one after the other. */
function layOut(parameters: Float64Array, featureCount: number, widths: readonly number[]): FloatLayer[] {
  let offset = 0
  return widths.map((outputCount, layer) => {
    const inputCount = widths[layer - 1] ?? featureCount
    const weights = parameters.subarray(offset, offset + outputCount * inputCount)
    const biases = parameters.subarray(offset + weights.length, offset + weights.length + outputCount)
    offset += weights.length + outputCount
    return { inputCount, outputCount, weights, biases }
  })
}

/** A vector of zeros for the gradient of a network's parameters, and its layers. */
export function createGradient({ parameters, layers }: FloatNetwork): Pick<FloatNetwork, 'parameters' | 'layers'> {
  const zeros = new Float64Array(parameters.length)
  const widths = layers.map(layer => layer.outputCount)
  return { parameters: zeros, layers: layOut(zeros, layers[0]!.inputCount, widths) }
}

/** Room for one row's pass through a network. */
export function createPass({ layers }: FloatNetwork): Pass {
  return {
    activations: layers.map(layer => new Float64Array(layer.inputCount)),
    outputs: new Float64Array(layers.at(-1)!.outputCount),
  }
}

/** Puts a row's standardized features into the pass. */
export function enterRow({ offsets, scales }: FloatNetwork, rows: Rows, row: number, { activations }: Pass): void {
  const inputs = activations[0]!
  const start = row * rows.featureCount
  for (let feature = 0; feature < rows.featureCount; feature++) {
    inputs[feature] = (rows.features[start + feature]! - offsets[feature]!) * scales[feature]!
  }
}

/** The network's own forward pass, in real numbers. */
export function floatForward(network: FloatNetwork): Forward {
  return (rows, row, pass) => {
    enterRow(network, rows, row, pass)
    for (const [index, { inputCount, outputCount, weights, biases }] of network.layers.entries()) {
      const inputs = pass.activations[index]!
      const hidden = pass.activations[index + 1]
      for (let neuron = 0, weight = 0; neuron < outputCount; neuron++) {
        let sum = biases[neuron]!
        for (let input = 0; input < inputCount; input++) sum += weights[weight++]! * inputs[input]!
        if (hidden === undefined) pass.outputs[neuron] = sum
        else hidden[neuron] = Math.max(0, sum)
      }
    }
  }
}

/**
 * Adds the gradient of a row's loss to the layers of `gradient`, by backpropagation (Rumelhart, Hinton and Williams, 1986).
 *
 * @param pass What the row set off.
 * @returns The loss: the cross-entropy in nats, or in regression half the squared error of the output.
 */
export function propagateBack(
  network: FloatNetwork,
  label: number,
  pass: Pass,
  gradient: Pick<FloatNetwork, 'layers'>,
): number {
  let errors = outputErrors(network, label, pass.outputs)
  for (let index = network.layers.length - 1; index >= 0; index--) {
    const { inputCount, outputCount, weights } = network.layers[index]!
    const { weights: weightGradient, biases: biasGradient } = gradient.layers[index]!
    const inputs = pass.activations[index]!
    const inputErrors = new Float64Array(inputCount)
    for (let neuron = 0, weight = 0; neuron < outputCount; neuron++) {
      const error = errors[neuron]!
      biasGradient[neuron]! += error
      for (let input = 0; input < inputCount; input++, weight++) {
        weightGradient[weight]! += error * inputs[input]!
        inputErrors[input]! += error * weights[weight]!
      }
    }
    for (let input = 0; input < inputCount; input++) if (inputs[input]! <= 0) inputErrors[input] = 0
    errors = inputErrors
  }
  return lossOf(network, label, pass.outputs)
}

/** Mean loss over rows, as {@link propagateBack} gives it. */
export function meanLoss(network: FloatNetwork, forward: Forward, rows: Rows): number {
  const pass = createPass(network)
  let sum = 0
  for (let row = 0; row < rows.rowCount; row++) {
    forward(rows, row, pass)
    sum += lossOf(network, rows.labels[row]!, pass.outputs)
  }
  return sum / rows.rowCount
}

function lossOf({ labelScale }: FloatNetwork, label: number, outputs: Float64Array): number {
  if (outputs.length === 1) return square(outputs[0]! - label / labelScale) / 2
  const most = Math.max(...outputs)
  return log(outputs.reduce((sum, output) => sum + exp(output - most), 0)) + most - outputs[label]!
}

/** The slope of the loss by each output. */
function outputErrors({ labelScale }: FloatNetwork, label: number, outputs: Float64Array): Float64Array {
  if (outputs.length === 1) return Float64Array.of(outputs[0]! - label / labelScale)
  const most = Math.max(...outputs)
  const powers = outputs.map(output => exp(output - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power, output) => power / sum - (output === label ? 1 : 0))
}
