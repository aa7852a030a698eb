import type { FloatLayer } from '../models/floatNetwork.ts'

/** Layers of real neurons, a ReLU after each but the last. */
export type ImportedNetwork = { family: 'network'; layers: readonly FloatLayer[] }

/** A forest in real numbers: each output is its bias and what the trees add. */
export type ImportedForest = {
  family: 'forest'
  featureCount: number
  /** One for each output. */
  biases: Float64Array
  trees: readonly ImportedTree[]
}

/** A tree of any shape; its root is node 0. */
export type ImportedTree = {
  /** The output that its leaves add to; undefined for all of them. */
  output: number | undefined
  nodes: readonly ImportedNode[]
}

export type ImportedNode = ImportedSplit | ImportedLeaf

/** `x[feature] <= threshold` goes to the node `left`, any other number to `right`. */
export type ImportedSplit = {
  feature: number
  threshold: number
  isMissingLeft: boolean
  left: number
  right: number
}

/** What is added: one number, or one for each output. */
export type ImportedLeaf = { values: Float64Array }

/** A model as it was trained. One output is a number to predict; of more, the largest is the class. */
export type ImportedModel = ImportedNetwork | ImportedForest

/** What every reader makes of a file. */
export type ReadModel = {
  model: ImportedModel
  /** The operators, or the objective, that were read. */
  operators: string[]
  /** Of a classifier, what its outputs stand for, if the file tells. */
  labels: readonly (number | string)[] | undefined
}

export function outputCountOf(model: ImportedModel): number {
  return model.family === 'forest' ? model.biases.length : model.layers.at(-1)!.outputCount
}

export function featureCountOf(model: ImportedModel): number {
  return model.family === 'forest' ? model.featureCount : model.layers[0]!.inputCount
}

/** Whether every number of a model is finite; thresholds need not be. */
export function hasFiniteNumbers(model: ImportedModel): boolean {
  const areFinite = (values: Float64Array) => values.every(Number.isFinite)
  if (model.family === 'network') return model.layers.every(own => areFinite(own.weights) && areFinite(own.biases))
  const leaves = model.trees.flatMap(({ nodes }) => nodes.filter(node => 'values' in node))
  return areFinite(model.biases) && leaves.every(({ values }) => areFinite(values))
}

/** Computes a model's outputs in float64. `inputs` holds a row's features, NaN for missing ones. */
export function evaluate(model: ImportedModel, inputs: Float64Array): Float64Array {
  return model.family === 'forest' ? sumTrees(model, inputs) : runLayers(model, inputs)
}

/** A model whose output `i` is what output `sources[i]` was. */
export function arrangeOutputs(model: ImportedModel, sources: readonly number[]): ImportedModel {
  const arrange = (old: Float64Array) => Float64Array.from(sources, source => old[source]!)
  if (model.family === 'forest') {
    const trees = model.trees.map(({ output, nodes }) =>
      output === undefined ? { output, nodes: mapLeaves(nodes, arrange) } : { output: sources.indexOf(output), nodes },
    )
    return { ...model, biases: arrange(model.biases), trees }
  }
  const last = model.layers.at(-1)!
  const rows = sources.map(source => weightsOf(last, source))
  return replaceLast(model, { ...last, weights: join(rows), biases: arrange(last.biases) })
}

/** A classifier of two classes, of a model whose one output is the second's margin over the first. */
export function unfoldMargin(model: ImportedModel): ImportedModel {
  if (model.family === 'forest') {
    const trees = model.trees.map(({ nodes }) => ({ output: 1, nodes }))
    return { ...model, biases: join([Float64Array.of(0), model.biases]), trees }
  }
  const last = model.layers.at(-1)!
  const unfold = (values: Float64Array) => join([values.map(value => -value), values])
  return replaceLast(model, { ...last, outputCount: 2, weights: unfold(last.weights), biases: unfold(last.biases) })
}

/** A model that puts out `output · factor + offset`. */
export function scaleOutputs(model: ImportedModel, factor: number, offset: number): ImportedModel {
  const scale = (values: Float64Array) => values.map(value => value * factor)
  const scaleAndShift = (values: Float64Array) => values.map(value => value * factor + offset)
  if (model.family === 'forest') {
    const trees = model.trees.map(tree => ({ ...tree, nodes: mapLeaves(tree.nodes, scale) }))
    return { ...model, biases: scaleAndShift(model.biases), trees }
  }
  const last = model.layers.at(-1)!
  return replaceLast(model, { ...last, weights: scale(last.weights), biases: scaleAndShift(last.biases) })
}

/** The largest number below one, so that `x < threshold` is `x <= largestBelow(threshold)`. */
export function largestBelow(threshold: number): number {
  if (threshold === 0) return -Number.MIN_VALUE
  const bits = new BigInt64Array(Float64Array.of(threshold).buffer)
  bits[0]! += threshold > 0 ? -1n : 1n
  return Number(new Float64Array(bits.buffer)[0])
}

/** Arrays as one. */
function join(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap(part => [...part]))
}

function weightsOf({ inputCount, weights }: FloatLayer, neuron: number): Float64Array {
  return weights.subarray(neuron * inputCount, (neuron + 1) * inputCount)
}

function replaceLast(model: ImportedNetwork, layer: FloatLayer): ImportedNetwork {
  return { ...model, layers: [...model.layers.slice(0, -1), layer] }
}

function mapLeaves(nodes: readonly ImportedNode[], map: (values: Float64Array) => Float64Array): ImportedNode[] {
  return nodes.map(node => ('values' in node ? { values: map(node.values) } : node))
}

function sumTrees({ biases, trees }: ImportedForest, inputs: Float64Array): Float64Array {
  const sums = biases.slice()
  for (const { output, nodes } of trees) {
    const { values } = findLeaf(nodes, inputs)
    if (output !== undefined) sums[output]! += values[0]!
    else for (const [index, value] of values.entries()) sums[index]! += value
  }
  return sums
}

function findLeaf(nodes: readonly ImportedNode[], inputs: Float64Array): ImportedLeaf {
  let node = nodes[0]!
  while (!('values' in node)) {
    const input = inputs[node.feature]!
    const isLeft = Number.isNaN(input) ? node.isMissingLeft : input <= node.threshold
    node = nodes[isLeft ? node.left : node.right]!
  }
  return node
}

function runLayers({ layers }: ImportedNetwork, inputs: Float64Array): Float64Array {
  let activations = inputs
  for (const [index, { outputCount, weights, biases }] of layers.entries()) {
    const isLast = index === layers.length - 1
    const outputs = new Float64Array(outputCount)
    for (let neuron = 0, weight = 0; neuron < outputCount; neuron++) {
      let sum = biases[neuron]!
      for (const activation of activations) sum += weights[weight++]! * activation
      outputs[neuron] = isLast ? sum : Math.max(0, sum)
    }
    activations = outputs
  }
  return activations
}
