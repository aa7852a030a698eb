import { unfoldMargin } from './importedModel.ts'
import type { OnnxNode } from './onnxFile.ts'
import { treeEnsembleClassifier, treeEnsembleRegressor } from './onnxTrees.ts'
import {
  flatVectorOf,
  invalidNode,
  numbersOf,
  type Operator,
  predict,
  unsupported,
  type Value,
  vectorOf,
} from './onnxValue.ts'
import { multiplyVector, type RowVector, scaleVector } from './rowVector.ts'

/** The operators of ai.onnx.ml: https://onnx.ai/onnx/operators. */
export const classicalOperators: Readonly<Record<string, Operator>> = {
  TreeEnsembleClassifier: treeEnsembleClassifier,
  TreeEnsembleRegressor: treeEnsembleRegressor,
  LinearClassifier: (node, [rows]) => {
    const labels = labelsOf(node, 'classlabels_ints')
    const vector = combine(node, rows)
    const { model } = predict(node, { kind: 'vector', vector })
    const isMargin = labels?.length === 2 && vector.scales.length === 1
    return { kind: 'prediction', model: isMargin ? unfoldMargin(model) : model, labels }
  },
  LinearRegressor: (node, [rows]) => ({ kind: 'vector', vector: combine(node, rows) }),
  Scaler: (node, [rows]) => {
    const vector = vectorOf(node, rows)
    const scales = spread(node, 'scale', vector)
    const offsets = spread(node, 'offset', vector)
    const shifts = offsets.map((offset, index) => -offset * scales[index]!)
    return { kind: 'vector', vector: scaleVector(vector, scales, shifts) }
  },
  // Of probabilities, which it leaves in their order.
  Normalizer: (node, [value]) => takePrediction(node, value),
  ZipMap: (node, [value]) => {
    const prediction = takePrediction(node, value)
    return { ...prediction, labels: labelsOf(node, 'classlabels_int64s') ?? prediction.labels }
  },
  ArrayFeatureExtractor: (node, [data, indices]) => {
    if (data?.kind !== 'constant') return takePrediction(node, data)
    return { ...takePrediction(node, indices), labels: [...data.tensor.values] }
  },
}

function labelsOf(node: OnnxNode, name: string): readonly (number | string)[] | undefined {
  const texts = node.attributes.get('classlabels_strings')?.texts ?? []
  const labels = texts.length > 0 ? texts : numbersOf(node, name)
  return labels.length > 0 ? labels : undefined
}

function takePrediction(node: OnnxNode, value: Value | undefined) {
  if (value?.kind === 'sigmoid') return predict(node, value)
  if (value?.kind !== 'prediction') throw unsupported(node, ' of features')
  return value
}

/** `coefficients · vector + intercepts`. */
function combine(node: OnnxNode, rows: Value | undefined): RowVector {
  const vector = flatVectorOf(node, rows)
  const coefficients = Float64Array.from(numbersOf(node, 'coefficients'))
  const outputCount = coefficients.length / vector.scales.length
  const intercepts = numbersOf(node, 'intercepts')
  if (!Number.isInteger(outputCount) || outputCount === 0) {
    throw invalidNode(node, `${coefficients.length} coefficients for ${vector.scales.length} inputs`)
  }
  if (intercepts.length !== outputCount && intercepts.length !== 0) {
    throw invalidNode(node, `${intercepts.length} intercepts for ${outputCount} outputs`)
  }
  const product = multiplyVector(vector, coefficients, outputCount)
  return intercepts.length === 0 ? product : scaleVector(product, 1, Float64Array.from(intercepts))
}

/** An attribute with one number for all features, or one for each. */
function spread(node: OnnxNode, name: string, { scales }: RowVector): Float64Array {
  const numbers = numbersOf(node, name)
  if (numbers.length === scales.length) return Float64Array.from(numbers)
  const [number] = numbers
  if (number !== undefined && numbers.length === 1) return scales.map(() => number)
  throw invalidNode(node, `${numbers.length} numbers as ${name} of ${scales.length} features`)
}
