import { checkForestSize } from './forestLimits.ts'
import {
  type ImportedForest,
  type ImportedNode,
  type ImportedSplit,
  type ImportedTree,
  largestBelow,
} from './importedModel.ts'
import type { OnnxNode } from './onnxFile.ts'
import { invalidNode, numbersOf, type Operator, unsupported, type Value, vectorOf } from './onnxValue.ts'
import type { RowVector } from './rowVector.ts'

/** What a leaf, by its tree and node, adds to an output. */
type Contribution = { key: string; output: number; weight: number }

/** How a comparison relates to ours, `x <= threshold` to the left. */
const comparisons = new Map([
  ['BRANCH_LEQ', { isNegated: false, isStrict: false }],
  ['BRANCH_LT', { isNegated: false, isStrict: true }],
  ['BRANCH_GT', { isNegated: true, isStrict: false }],
  ['BRANCH_GTE', { isNegated: true, isStrict: true }],
])

// These leave the order of the scores alone.
const classTransforms = ['NONE', 'LOGISTIC', 'SOFTMAX']

/** https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleClassifier.html */
export const treeEnsembleClassifier: Operator = (node, [rows]) => {
  const texts = node.attributes.get('classlabels_strings')?.texts ?? []
  const labels = texts.length > 0 ? texts : numbersOf(node, 'classlabels_int64s')
  const transform = node.attributes.get('post_transform')?.text ?? 'NONE'
  if (!classTransforms.includes(transform)) throw unsupported(node, ` with post_transform ${transform}`)

  // Weights for one class of two are a margin of the second, whichever of them they name: exporters write 0 as well as 1.
  const isMargin = labels.length === 2 && new Set(numbersOf(node, 'class_ids')).size === 1
  const bases = numbersOf(node, 'base_values')
  const margin = isMargin ? Float64Array.of(0, bases.at(-1) ?? 0) : undefined
  const contributions = readContributions(node, 'class', isMargin ? () => 1 : output => output)
  const model = readForest(node, rows, contributions, margin ?? toBiases(node, bases, labels.length))
  // As probabilities, none of them negative, the margin is what they have above one half.
  const weights = [...numbersOf(node, 'class_weights'), ...bases]
  if (isMargin && transform === 'NONE' && weights.every(weight => weight >= 0)) model.biases[1]! -= 0.5
  return { kind: 'prediction', model, labels }
}

/** https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html */
export const treeEnsembleRegressor: Operator = (node, [rows]) => {
  if ((node.attributes.get('n_targets')?.number ?? 1) !== 1) throw unsupported(node, ' of several targets')
  const transform = node.attributes.get('post_transform')?.text ?? 'NONE'
  if (transform !== 'NONE') throw unsupported(node, ` with post_transform ${transform}`)
  const contributions = readContributions(node, 'target', output => output)
  const model = readForest(node, rows, contributions, toBiases(node, numbersOf(node, 'base_values'), 1))
  const aggregate = node.attributes.get('aggregate_function')?.text ?? 'SUM'
  if (aggregate === 'SUM') return { kind: 'prediction', model, labels: undefined }
  if (aggregate !== 'AVERAGE') throw unsupported(node, ` with aggregate_function ${aggregate}`)
  for (const { nodes } of model.trees) {
    for (const own of nodes) if ('values' in own) own.values[0]! /= model.trees.length
  }
  return { kind: 'prediction', model, labels: undefined }
}

function toBiases(node: OnnxNode, bases: readonly number[], outputCount: number): Float64Array {
  if (bases.length === 0) return new Float64Array(outputCount)
  if (bases.length === outputCount) return Float64Array.from(bases)
  throw invalidNode(node, `${bases.length} base_values for ${outputCount} outputs`)
}

/** What the leaves of a tree add, by tree and node. */
function readContributions(node: OnnxNode, prefix: 'class' | 'target', outputOf: (id: number) => number) {
  const trees = numbersOf(node, `${prefix}_treeids`)
  const nodes = columnOf(node, `${prefix}_nodeids`, trees.length)
  const ids = columnOf(node, `${prefix}_ids`, trees.length)
  const weights = columnOf(node, `${prefix}_weights`, trees.length)
  const contributions = trees.map((tree, index): Contribution => {
    return { key: keyOf(tree, nodes[index]!), output: outputOf(ids[index]!), weight: weights[index]! }
  })
  return Map.groupBy(contributions, ({ key }) => key)
}

function readForest(
  node: OnnxNode,
  rows: Value | undefined,
  contributions: ReadonlyMap<string, readonly Contribution[]>,
  biases: Float64Array,
): ImportedForest {
  const vector = vectorOf(node, rows)
  if (vector.hidden.length > 0 || vector.matrix !== undefined) throw unsupported(node, ' of combined features')
  const treeIds = numbersOf(node, 'nodes_treeids')
  const groups = [...Map.groupBy(treeIds.keys(), position => treeIds[position]).values()]
  checkForestSize(
    groups.map(({ length }) => length),
    biases.length,
  )
  for (const { output } of [...contributions.values()].flat()) {
    if (!(output in biases)) throw invalidNode(node, `a weight for output ${output} of ${biases.length}`)
  }
  const nodeIds = columnOf(node, 'nodes_nodeids', treeIds.length)
  const readNode = createSplitReader(node, vector, treeIds.length)

  const trees = groups.map((positions): ImportedTree => {
    const leaves = positions.map(position => contributions.get(keyOf(treeIds[position]!, nodeIds[position]!)) ?? [])
    const outputs = new Set(leaves.flatMap(own => own.map(({ output }) => output)))
    const [only] = outputs
    const output = outputs.size === 1 ? only : undefined
    const places = new Map(positions.map((position, place) => [nodeIds[position]!, place]))
    const nodes = positions.map((position, place): ImportedNode => {
      const split = readNode(position, places)
      if (split !== undefined) return split
      const values = new Float64Array(output === undefined ? biases.length : 1)
      for (const own of leaves[place]!) values[output === undefined ? own.output : 0]! += own.weight
      return { values }
    })
    return { output, nodes }
  })
  return { family: 'forest', featureCount: vector.inputCount, biases, trees }
}

/** Reads the split at a position, given where the nodes of its tree stand; undefined for a leaf. */
function createSplitReader(node: OnnxNode, { scales, biases }: RowVector, count: number) {
  const modes = node.attributes.get('nodes_modes')?.texts ?? []
  if (modes.length !== count) throw invalidNode(node, `${modes.length} nodes_modes for ${count} nodes`)
  const features = columnOf(node, 'nodes_featureids', count)
  const thresholds = columnOf(node, 'nodes_values', count)
  const trues = columnOf(node, 'nodes_truenodeids', count)
  const falses = columnOf(node, 'nodes_falsenodeids', count)
  const missings = numbersOf(node, 'nodes_missing_value_tracks_true')

  return (position: number, places: ReadonlyMap<number, number>): ImportedSplit | undefined => {
    const mode = modes[position]!
    if (mode === 'LEAF') return undefined
    const comparison = comparisons.get(mode)
    if (comparison === undefined) throw unsupported(node, ` with ${mode}`)
    const feature = features[position]!
    const [scale, bias] = [scales[feature], biases[feature]]
    const yes = places.get(trues[position]!)
    const no = places.get(falses[position]!)
    if (scale === undefined || bias === undefined || yes === undefined || no === undefined) {
      throw invalidNode(node, `entry ${position} names a feature or a node that is not there`)
    }
    if (scale <= 0) throw unsupported(node, ' of a feature that is scaled by zero or less')
    const { isNegated, isStrict } = comparison
    const threshold = (thresholds[position]! - bias) / scale
    const isMissingTrue = missings[position] === 1
    return {
      feature,
      threshold: isStrict ? largestBelow(threshold) : threshold,
      isMissingLeft: isMissingTrue !== isNegated,
      left: isNegated ? no : yes,
      right: isNegated ? yes : no,
    }
  }
}

function keyOf(tree: number, node: number): string {
  return `${tree}/${node}`
}

function columnOf(node: OnnxNode, name: string, length: number): readonly number[] {
  const numbers = numbersOf(node, name)
  if (numbers.length === length) return numbers
  throw invalidNode(node, `${numbers.length} ${name} where ${length} belong`)
}
