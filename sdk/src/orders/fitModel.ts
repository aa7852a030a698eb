import { AssayError } from '../errors.ts'
import type { ForestModel, ForestTree, Model, TreeModel } from '../models/model.ts'
import type { Circuit } from './chooseCircuit.ts'

/**
 * The same model in the shape of a circuit: trees as deep as the circuit's; in a forest, as many as the circuit's, each of
 * which adds to all outputs. It predicts what the model predicts.
 *
 * @throws AssayError `order.modelMisfit`, with what does not fit.
 */
export function fitModel(model: Model, circuit: Circuit): TreeModel | ForestModel {
  if (model.family !== circuit.family) throw misfit(circuit, `family: ${model.family}, not ${circuit.family}`)
  const { featureCount, classCount } = model
  requireAtMost(circuit, 'features', featureCount, circuit.features)
  requireAtMost(circuit, 'classes', classCount, circuit.classes)
  if (classCount === 1) throw misfit(circuit, 'a regression has no classes')
  if (model.family === 'tree') return fitTree(model, circuit)

  requireAtMost(circuit, 'trees', model.trees.length, circuit.trees)
  const trees = model.trees.map(tree => fitMember(tree, classCount, circuit))
  while (trees.length < circuit.trees) trees.push(fitMember(nothing, classCount, circuit))
  // The circuit allows each leaf the largest number that it can hold, which leaves this to the biases.
  const mostBias = 2 ** 23 - 1 - 2 ** 15 * circuit.trees
  for (const bias of model.biases) requireAtMost(circuit, 'bias', Math.abs(bias), mostBias)
  return { ...model, trees }
}

function fitTree(model: TreeModel, circuit: Circuit): TreeModel {
  const surplus = surplusDepth(model.depth, circuit)
  const leaves = Uint8Array.from({ length: 2 ** circuit.depth }, (_, leaf) => model.leaves[leaf >> surplus]!)
  return { ...model, ...deepenNodes(model, circuit.depth), leaves }
}

/** A tree that adds nothing. */
const nothing: ForestTree = {
  output: 0,
  depth: 1,
  features: Uint8Array.of(0),
  thresholds: Uint8Array.of(0),
  leaves: Int16Array.of(0, 0),
}

function fitMember(tree: ForestTree, classCount: number, circuit: Circuit): ForestTree {
  const surplus = surplusDepth(tree.depth, circuit)
  const leaves = Int16Array.from({ length: 2 ** circuit.depth * classCount }, (_, at) => {
    const leaf = Math.floor(at / classCount) >> surplus
    const output = at % classCount
    if (tree.output === undefined) return tree.leaves[leaf * classCount + output]!
    return output === tree.output ? tree.leaves[leaf]! : 0
  })
  return { output: undefined, ...deepenNodes(tree, circuit.depth), leaves }
}

/** The nodes with more below them, which send every row left: `x[0] <= 255`. */
function deepenNodes({ features, thresholds }: Pick<TreeModel, 'features' | 'thresholds'>, depth: number) {
  const nodeCount = 2 ** depth - 1
  const deepened = { depth, features: new Uint8Array(nodeCount), thresholds: new Uint8Array(nodeCount).fill(255) }
  deepened.features.set(features)
  deepened.thresholds.set(thresholds)
  return deepened
}

function surplusDepth(depth: number, circuit: Circuit): number {
  requireAtMost(circuit, 'depth', depth, circuit.depth)
  return circuit.depth - depth
}

function requireAtMost(circuit: Circuit, name: string, value: number, most: number): void {
  if (value > most) throw misfit(circuit, `${name}: ${value}, at most ${most}`)
}

function misfit({ name }: Circuit, details: string): AssayError {
  return new AssayError('order.modelMisfit', `The model is not one that ${name} proves`, { details })
}
