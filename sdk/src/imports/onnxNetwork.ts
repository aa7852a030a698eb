import type { OnnxNode } from './onnxFile.ts'
import {
  constantOf,
  flatVectorOf,
  invalidNode,
  numberOf,
  type Operator,
  predict,
  unsupported,
  type Value,
  vectorOf,
} from './onnxValue.ts'
import { activateVector, multiplyVector, type RowVector, scaleVector } from './rowVector.ts'
import { transpose } from './transpose.ts'

// Exporters write the largest float32 where there is no limit.
const unlimited = 3e38

/** The operators that networks compute with: https://onnx.ai/onnx/operators. */
export const networkOperators: Readonly<Record<string, Operator>> = {
  Add: (node, inputs) => {
    const { vector, numbers } = broadcast(node, inputs)
    return toValue(scaleVector(vector, 1, numbers))
  },
  Sub: (node, inputs) => {
    const [left, right] = inputs
    // 1 − sigmoid(z) is sigmoid(−z): how a binary classifier is unfolded to two probabilities.
    if (right?.kind === 'sigmoid' && constantOf(node, left).values[0] === 1) {
      return { kind: 'sigmoid', vector: scaleVector(right.vector, -1, 0) }
    }
    const { vector, numbers, isVectorFirst } = broadcast(node, inputs)
    return toValue(isVectorFirst ? scaleVector(vector, 1, numbers.map(negate)) : scaleVector(vector, -1, numbers))
  },
  Mul: (node, inputs) => {
    const { vector, numbers } = broadcast(node, inputs)
    return toValue(scaleVector(vector, numbers, 0))
  },
  Div: (node, inputs) => {
    const { vector, numbers, isVectorFirst } = broadcast(node, inputs)
    if (!isVectorFirst) throw unsupported(node, ' by a computed value')
    return toValue(
      scaleVector(
        vector,
        numbers.map(number => 1 / number),
        0,
      ),
    )
  },
  MatMul: (node, [rows, weights]) => toValue(multiply(node, rows, weights, false)),
  Gemm: (node, [rows, weights, biases]) => {
    if (numberOf(node, 'transA', 0) !== 0) throw unsupported(node, ' with transA')
    const product = multiply(node, rows, weights, numberOf(node, 'transB', 0) !== 0)
    const beta = numberOf(node, 'beta', 1)
    const offsets = biases === undefined ? 0 : expand(node, biases, product).map(bias => beta * bias)
    return toValue(scaleVector(product, numberOf(node, 'alpha', 1), offsets))
  },
  BatchNormalization: (node, [rows, ...parameters]) => {
    const vector = flatVectorOf(node, rows)
    const read = (index: number) => expand(node, parameters[index], vector)
    const [scale, offset, mean, variance] = [read(0), read(1), read(2), read(3)]
    const epsilon = numberOf(node, 'epsilon', 1e-5)
    const factors = scale.map((value, index) => value / Math.sqrt(variance[index]! + epsilon))
    const offsets = offset.map((value, index) => value - mean[index]! * factors[index]!)
    return toValue(scaleVector(vector, factors, offsets))
  },
  Relu: (node, [rows]) => toValue(activateVector(vectorOf(node, rows))),
  Clip: (node, [rows, low, high]) => {
    const limit = (value: Value | undefined, name: string) =>
      value === undefined ? node.attributes.get(name)?.number : constantOf(node, value).values[0]
    const isRelu = limit(low, 'min') === 0 && (limit(high, 'max') ?? unlimited) >= unlimited
    if (!isRelu) throw unsupported(node, ' other than at 0 from below')
    return toValue(activateVector(vectorOf(node, rows)))
  },
  Sigmoid: (node, [rows]) => ({ kind: 'sigmoid', vector: vectorOf(node, rows) }),
  Softmax: (node, [rows]) => predict(node, rows),
  LogSoftmax: (node, [rows]) => predict(node, rows),
  ArgMax: (node, [rows]) => predict(node, rows),
  TopK: (node, [rows, count]) => {
    const isTop = numberOf(node, 'largest', 1) === 1 && constantOf(node, count).values[0] === 1
    if (!isTop) throw unsupported(node, ' of more than the largest')
    return predict(node, rows)
  },
}

function toValue(vector: RowVector): Value {
  return { kind: 'vector', vector }
}

function negate(number: number): number {
  return -number
}

function multiply(
  node: OnnxNode,
  rows: Value | undefined,
  weights: Value | undefined,
  isTransposed: boolean,
): RowVector {
  const vector = flatVectorOf(node, rows)
  const { dims, values } = constantOf(node, weights)
  const [inputCount, outputCount] = isTransposed ? dims.toReversed() : dims
  if (dims.length !== 2 || inputCount !== vector.scales.length || outputCount === undefined) {
    throw invalidNode(node, `weights of shape [${dims.join(', ')}] for ${vector.scales.length} inputs`)
  }
  return multiplyVector(vector, isTransposed ? values : transpose(values, inputCount, outputCount), outputCount)
}

/** A vector and a constant, whichever comes first. */
function broadcast(node: OnnxNode, [left, right]: readonly (Value | undefined)[]) {
  const isVectorFirst = right?.kind === 'constant'
  const vector = vectorOf(node, isVectorFirst ? left : right)
  return { vector, numbers: expand(node, isVectorFirst ? right : left, vector), isVectorFirst }
}

/** A constant as one number for each of a vector's. */
function expand(node: OnnxNode, value: Value | undefined, vector: RowVector): Float64Array {
  const { dims, values } = constantOf(node, value)
  const width = vector.scales.length
  if (values.length === 1) return new Float64Array(width).fill(values[0]!)
  const isLike = values.length === width && (!vector.isFlat || dims.at(-1) === width)
  if (!isLike) throw invalidNode(node, `a constant of shape [${dims.join(', ')}] for ${width} numbers`)
  return values
}
