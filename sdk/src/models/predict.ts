import { createLabels, type Labels, type Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { ForestModel, ForestTree, Layer, Model, NetworkModel, TreeModel } from './model.ts'

type Inputs = Pick<Rows, 'featureCount' | 'rowCount' | 'features'>

const largestLabel = 65535

/**
 * Runs a model over rows: the reference engine, which Solidity and the circuits match bit for bit. Exact, because the
 * soundness rule keeps every sum below 2^30.
 *
 * @returns The predicted class of each row, or its label in a regression.
 * @throws AssayError `model.rowWidth` if the rows do not have the model's number of features.
 *
 * @example
 * ```ts
 * const model = decodeModel(Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1))
 * predictRows(model, { featureCount: 1, rowCount: 2, features: Uint8Array.of(127, 128) }) // Uint8Array [0, 1]
 * ```
 */
export function predictRows(model: Model, rows: Inputs): Labels {
  if (rows.featureCount !== model.featureCount) {
    throw new AssayError(
      'model.rowWidth',
      `Rows have ${rows.featureCount} features, but the model takes ${model.featureCount}`,
      { hint: 'Bin the rows with the binning that the model was trained on.' },
    )
  }
  const predictions = createLabels(model.classCount, rows.rowCount)
  if (model.family === 'tree') predictByTree(model, rows, predictions)
  else if (model.family === 'forest') predictByForest(model, rows, predictions)
  else predictByNetwork(model, rows, predictions)
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

function predictByNetwork({ layers, classCount }: NetworkModel, rows: Inputs, predictions: Labels): void {
  const width = Math.max(...layers.map(layer => layer.outputCount))
  const sums = new Int32Array(width)
  const outputs = new Uint8Array(width)
  const hidden = layers.slice(0, -1)
  const last = layers.at(-1)!
  for (let row = 0; row < rows.rowCount; row++) {
    let inputs = rows.features
    let offset = row * rows.featureCount
    for (const layer of hidden) {
      sumInputs(layer, inputs, offset, sums)
      activate(layer, sums, outputs)
      inputs = outputs
      offset = 0
    }
    sumInputs(last, inputs, offset, sums)
    predictions[row] = conclude(sums, 0, classCount, last.shift)
  }
}

function predictByTree(tree: TreeModel, rows: Inputs, predictions: Labels): void {
  const reached = new Uint16Array(rows.rowCount)
  reachLeaves(tree, rows, reached)
  for (let row = 0; row < rows.rowCount; row++) predictions[row] = tree.leaves[reached[row]!]!
}

function predictByForest(forest: ForestModel, rows: Inputs, predictions: Labels): void {
  const { classCount, shift, biases, trees } = forest
  const sums = new Int32Array(rows.rowCount * classCount)
  for (let row = 0; row < rows.rowCount; row++) sums.set(biases, row * classCount)
  const reached = new Uint16Array(rows.rowCount)
  for (const tree of trees) {
    reachLeaves(tree, rows, reached)
    addLeaves(tree, reached, classCount, sums)
  }
  for (let row = 0; row < rows.rowCount; row++) predictions[row] = conclude(sums, row * classCount, classCount, shift)
}

/** Writes the leaf that each row comes to, counted from the left, to `reached`. */
export function reachLeaves(
  { features, thresholds }: Pick<TreeModel, 'features' | 'thresholds'>,
  rows: Inputs,
  reached: Uint16Array,
): void {
  const { featureCount, features: inputs } = rows
  for (let row = 0, offset = 0; row < reached.length; row++, offset += featureCount) {
    let node = 0
    // A sum, because no processor foresees which way a branch here would go.
    while (node < features.length) node = 2 * node + 1 + Number(inputs[offset + features[node]!]! > thresholds[node]!)
    reached[row] = node - features.length
  }
}

/** Adds the leaf that each row came to, to its sums. */
function addLeaves({ output, leaves }: ForestTree, reached: Uint16Array, classCount: number, sums: Int32Array): void {
  const width = output === undefined ? classCount : 1
  for (let row = 0, to = output ?? 0; row < reached.length; row++, to += classCount) {
    const from = reached[row]! * width
    for (let index = 0; index < width; index++) sums[to + index]! += leaves[from + index]!
  }
}

/** What the sums of a row, which begin at `offset`, say: the class of the largest, or the label of a regression. */
function conclude(sums: Int32Array, offset: number, classCount: number, shift: number): number {
  if (classCount === 1) return Math.min(Math.max(sums[offset]! >> shift, 0), largestLabel)
  let best = 0
  for (let label = 1; label < classCount; label++) if (sums[offset + label]! > sums[offset + best]!) best = label
  return best
}
