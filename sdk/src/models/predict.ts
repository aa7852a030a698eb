import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { Layer, Model, NetworkModel, TreeModel } from './model.ts'

/**
 * Runs a model over rows: the reference engine, which Solidity and the circuits match bit for bit. Exact, because the
 * soundness rule keeps every sum below 2^30.
 *
 * @returns The predicted class of each row.
 * @throws AssayError `model.rowWidth` if the rows do not have the model's number of features.
 *
 * @example
 * ```ts
 * const model = decodeModel(Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1))
 * predictRows(model, { featureCount: 1, rowCount: 2, features: Uint8Array.of(127, 128) }) // Uint8Array [0, 1]
 * ```
 */
export function predictRows(model: Model, rows: Pick<Rows, 'featureCount' | 'rowCount' | 'features'>): Uint8Array {
  if (rows.featureCount !== model.featureCount) {
    throw new AssayError(
      'model.rowWidth',
      `Rows have ${rows.featureCount} features, but the model takes ${model.featureCount}`,
      { hint: 'Bin the rows with the binning that the model was trained on.' },
    )
  }
  const predict = model.family === 'tree' ? treePredictor(model) : networkPredictor(model)
  const predictions = new Uint8Array(rows.rowCount)
  for (let row = 0; row < rows.rowCount; row++) predictions[row] = predict(rows.features, row * rows.featureCount)
  return predictions
}

/** Writes `Σ weight · input + bias` of each neuron of a layer, whose inputs begin at `offset`, to `sums`. */
export function sumInputs(layer: Layer, inputs: Uint8Array, offset: number, sums: Int32Array): void {
  const { inputCount, outputCount, weights, biases } = layer
  for (let neuron = 0, weight = 0; neuron < outputCount; neuron++) {
    let sum = biases[neuron]!
    for (let input = 0; input < inputCount; input++) sum = (sum + weights[weight++]! * inputs[offset + input]!) | 0
    sums[neuron] = sum
  }
}

/** Writes what a hidden layer puts out, `clamp(sum >> shift, 0, 255)`, to `outputs`. */
export function activate(layer: Layer, sums: Int32Array, outputs: Uint8Array): void {
  for (let neuron = 0; neuron < layer.outputCount; neuron++) {
    outputs[neuron] = Math.min(Math.max(sums[neuron]! >> layer.shift, 0), 255)
  }
}

function networkPredictor({ layers }: NetworkModel): (features: Uint8Array, offset: number) => number {
  const width = Math.max(...layers.map(layer => layer.outputCount))
  const sums = new Int32Array(width)
  const outputs = new Uint8Array(width)
  const hidden = layers.slice(0, -1)
  const last = layers.at(-1)!
  return (features, offset) => {
    let inputs = features
    for (const layer of hidden) {
      sumInputs(layer, inputs, offset, sums)
      activate(layer, sums, outputs)
      inputs = outputs
      offset = 0
    }
    sumInputs(last, inputs, offset, sums)
    return argmax(sums, last.outputCount)
  }
}

function treePredictor({ depth, features, thresholds, leaves }: TreeModel) {
  const firstLeaf = 2 ** depth - 1
  return (inputs: Uint8Array, offset: number): number => {
    let node = 0
    while (node < firstLeaf) node = 2 * node + (inputs[offset + features[node]!]! <= thresholds[node]! ? 1 : 2)
    return leaves[node - firstLeaf]!
  }
}

function argmax(values: Int32Array, count: number): number {
  let best = 0
  for (let index = 1; index < count; index++) if (values[index]! > values[best]!) best = index
  return best
}
