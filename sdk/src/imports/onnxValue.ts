import type { AssayError } from '../errors.ts'
import { importError } from './importErrors.ts'
import { type ImportedModel, unfoldMargin } from './importedModel.ts'
import type { OnnxNode, Tensor } from './onnxFile.ts'
import { type RowVector, toLayer } from './rowVector.ts'

/** What an edge of a graph carries. */
export type Value =
  | { kind: 'constant'; tensor: Tensor }
  /** A shape, which depends on the number of rows. */
  | { kind: 'shape' }
  | { kind: 'vector'; vector: RowVector }
  /** The sigmoid of a vector. */
  | { kind: 'sigmoid'; vector: RowVector }
  | Prediction

/** Classes, probabilities or numbers: what follows has to leave the order of the classes alone. */
export type Prediction = {
  kind: 'prediction'
  model: ImportedModel
  /** What the outputs stand for, if the file tells. */
  labels: readonly (number | string)[] | undefined
}

/** Computes what the outputs of a node carry. An input that is left out is undefined. */
export type Operator = (node: OnnxNode, inputs: readonly (Value | undefined)[]) => Value

const hints = [
  {
    operators: ['Celu', 'Elu', 'Erf', 'Gelu', 'HardSigmoid', 'HardSwish', 'LeakyRelu', 'Mish', 'PRelu', 'Selu'],
    hint: 'Train the network with ReLU in its hidden layers.',
  },
  {
    operators: ['Clip', 'Sigmoid', 'Softmax', 'Softplus', 'Softsign', 'Swish', 'Tanh', 'ThresholdedRelu'],
    hint: 'Train the network with ReLU in its hidden layers.',
  },
  {
    operators: ['AveragePool', 'Conv', 'GRU', 'GlobalAveragePool', 'GlobalMaxPool', 'LSTM', 'MaxPool', 'RNN'],
    hint: 'Train a multilayer perceptron, linear layers with ReLU between them, on the flattened features.',
  },
  {
    operators: ['InstanceNormalization', 'LayerNormalization', 'LpNormalization'],
    hint: 'Use batch normalization, which folds into the layers beside it.',
  },
  {
    operators: ['DequantizeLinear', 'DynamicQuantizeLinear', 'MatMulInteger', 'QLinearMatMul', 'QuantizeLinear'],
    hint: 'Export the model in float32: the import makes integers of it.',
  },
  {
    operators: ['Imputer', 'LabelEncoder', 'Normalizer', 'OneHotEncoder'],
    hint: 'Train on the integer rows of the contest, which need no such step.',
  },
  {
    operators: ['SVMClassifier', 'SVMRegressor'],
    hint: 'Train logistic regression, a forest, boosted trees or a multilayer perceptron.',
  },
  {
    operators: ['TreeEnsemble'],
    hint: 'Export with version 3 of the operator set ai.onnx.ml, which has TreeEnsembleClassifier and TreeEnsembleRegressor.',
  },
]

const readable =
  'Read are chains of Gemm, MatMul, Add, Sub, Mul, Div, BatchNormalization, Relu, Sigmoid and Softmax, and the trees, linear models and Scaler of ai.onnx.ml.'

/** An operator, or a use of it, that has no counterpart in integers. */
export function unsupported(node: Pick<OnnxNode, 'name' | 'operator'>, use = ''): AssayError {
  return importError('unsupported', `ONNX operator ${node.operator}${use} cannot be imported`, {
    details: `Node "${node.name}"`,
    hint: hints.find(({ operators }) => operators.includes(node.operator))?.hint ?? readable,
  })
}

export function invalidNode(node: OnnxNode, reason: string): AssayError {
  return importError('invalid', `Node "${node.name}" (${node.operator}): ${reason}`)
}

/** The vector that enters a node. */
export function vectorOf(node: OnnxNode, value: Value | undefined): RowVector {
  if (value?.kind === 'vector') return value.vector
  if (value?.kind === 'sigmoid') throw unsupported({ ...node, operator: 'Sigmoid' }, ' in a hidden layer')
  if (value?.kind === 'prediction') throw unsupported(node, ' after the prediction')
  throw unsupported(node, ' of constants')
}

/** The same, where a row has to be flat. */
export function flatVectorOf(node: OnnxNode, value: Value | undefined): RowVector {
  const vector = vectorOf(node, value)
  if (!vector.isFlat) throw unsupported(node, ' of rows that are not flattened')
  return vector
}

/** The numbers of a constant that enters a node. */
export function constantOf(node: OnnxNode, value: Value | undefined): { dims: number[]; values: Float64Array } {
  if (value?.kind !== 'constant') throw unsupported(node, ' of computed values only')
  const { dims, values } = value.tensor
  if (!(values instanceof Float64Array)) throw invalidNode(node, 'texts stand where numbers belong')
  return { dims, values }
}

/** An attribute that is a number, or its default. */
export function numberOf(node: OnnxNode, name: string, byDefault: number): number {
  return node.attributes.get(name)?.number ?? byDefault
}

/** An attribute that is a list of numbers, in either of the two forms that ai.onnx.ml has for it. */
export function numbersOf(node: OnnxNode, name: string): readonly number[] {
  const tensor = node.attributes.get(`${name}_as_tensor`)?.tensor
  if (tensor === undefined) return node.attributes.get(name)?.numbers ?? []
  return [...constantOf(node, { kind: 'constant', tensor }).values]
}

/** What a value stands for at the end of a graph: a lone sigmoid is the second of two classes. */
export function predict(node: OnnxNode, value: Value | undefined): Prediction {
  if (value?.kind === 'prediction') return value
  const vector = value?.kind === 'sigmoid' ? value.vector : vectorOf(node, value)
  const isMargin = value?.kind === 'sigmoid' && vector.scales.length === 1
  const network: ImportedModel = { family: 'network', layers: [...vector.hidden, toLayer(vector)] }
  return { kind: 'prediction', model: isMargin ? unfoldMargin(network) : network, labels: undefined }
}
