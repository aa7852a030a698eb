import { AssayError } from '../errors.ts'
import { modelLimits } from '../models/model.ts'
import { importError } from './importErrors.ts'
import { outputCountOf, type ReadModel } from './importedModel.ts'
import { classicalOperators } from './onnxClassical.ts'
import { decodeOnnx, type OnnxGraph, type OnnxNode } from './onnxFile.ts'
import { networkOperators } from './onnxNetwork.ts'
import { shapeOperators } from './onnxShapes.ts'
import { type Operator, type Prediction, predict, unsupported, type Value } from './onnxValue.ts'
import { identityVector } from './rowVector.ts'

const standardOperators = new Map([...Object.entries(networkOperators), ...Object.entries(shapeOperators)])

const operatorsByDomain = new Map([
  ['', standardOperators],
  ['ai.onnx', standardOperators],
  ['ai.onnx.ml', new Map(Object.entries(classicalOperators))],
])

/**
 * Reads an ONNX file: a network of PyTorch, Keras or scikit-learn, or the trees and linear models of ai.onnx.ml. Its graph
 * is run on symbols instead of rows, and what comes out is the model.
 *
 * @param featureCount Of the rows, for a graph that leaves it open.
 * @throws AssayError `import.invalid`, `import.unsupported` with the node and what works instead, `import.tooLarge`
 */
export function readOnnx(bytes: Uint8Array, featureCount: number | undefined): ReadModel {
  const graph = decodeGraph(bytes)
  const values = new Map<string, Value>()
  const define = (name: string, value: Value) => {
    if (values.has(name)) throw importError('invalid', `"${name}" is computed twice in the graph`)
    values.set(name, value)
  }
  for (const [name, tensor] of graph.constants) define(name, { kind: 'constant', tensor })
  define(...inputOf(graph, featureCount))

  for (const node of graph.nodes) {
    const inputs = node.inputs.map(name => {
      const value = values.get(name)
      if (value !== undefined || name === '') return value
      throw importError('invalid', `Node "${node.name}" takes "${name}", which no node before it computes`, {
        hint: 'The nodes of an ONNX graph stand in order, without cycles.',
      })
    })
    const value = operatorOf(node)(node, inputs)
    for (const name of node.outputs) if (name !== '') define(name, value)
  }
  const { model, labels } = predictionOf(graph, values)
  return { model, operators: [...new Set(graph.nodes.map(node => node.operator))], labels }
}

function decodeGraph(bytes: Uint8Array): OnnxGraph {
  try {
    return decodeOnnx(bytes)
  } catch (cause) {
    if (cause instanceof AssayError) throw cause
    throw importError('invalid', 'The file is not ONNX, or damaged', { details: String(cause), cause })
  }
}

function inputOf({ inputs, constants }: OnnxGraph, featureCount: number | undefined): [string, Value] {
  // Old files list their constants among the inputs.
  const own = inputs.filter(({ name }) => !constants.has(name))
  const [input] = own
  if (input === undefined || own.length > 1) {
    throw importError('unsupported', `The graph has ${own.length} inputs, but rows are one`, {
      details: own.map(({ name }) => `"${name}"`).join(', '),
      hint: 'Export it with one input of shape [rows, features].',
    })
  }
  const dims = input.dims.slice(1)
  const declared = dims.includes(undefined) ? undefined : dims.reduce<number>((product, dim) => product * (dim ?? 1), 1)
  const width = declared ?? featureCount
  if (width === undefined) throw importError('rows', 'The graph leaves the number of features open', 'Give rows.')
  const { min, max } = modelLimits.featureCount
  if (width < min || width > max) {
    throw importError('tooLarge', `The graph takes ${width} features, not ${min} to ${max}`)
  }
  if (featureCount !== undefined && width !== featureCount) {
    throw importError('rows', `The model takes ${width} features, but rows have ${featureCount}`)
  }
  return [input.name, { kind: 'vector', vector: identityVector([], width, dims.length < 2) }]
}

function operatorOf(node: OnnxNode): Operator {
  const operator = operatorsByDomain.get(node.domain)?.get(node.operator)
  if (operator === undefined) throw unsupported(node)
  return operator
}

/** What the outputs predict, which have to be one thing in several forms: a class, and the probabilities of the classes. */
function predictionOf({ outputs, nodes }: OnnxGraph, values: ReadonlyMap<string, Value>): Prediction {
  const last = nodes.at(-1)
  if (last === undefined) throw importError('invalid', 'The graph computes nothing')
  const predictions = outputs.map(name => predict(last, values.get(name)))
  const [first] = predictions
  if (first === undefined || new Set(predictions.map(({ model }) => outputCountOf(model))).size > 1) {
    throw importError('unsupported', `The graph has ${outputs.length} outputs that are not one prediction`, {
      hint: 'Export the model with its scores as the only output.',
    })
  }
  return predictions.find(({ labels }) => labels !== undefined) ?? first
}
