import type { OnnxNode } from './onnxFile.ts'
import { constantOf, flatVectorOf, invalidNode, numberOf, type Operator, unsupported, type Value } from './onnxValue.ts'
import { joinVectors } from './rowVector.ts'
import { transpose } from './transpose.ts'

// float32, float16, float64, bfloat16
const floatTypes = [1, 10, 11, 16]

/** The operators that leave numbers as they are: https://onnx.ai/onnx/operators. */
export const shapeOperators: Readonly<Record<string, Operator>> = {
  Identity: (node, [value]) => pass(node, value),
  Dropout: (node, [value]) => pass(node, value),
  Cast: (node, [value]) => {
    const isExact = value?.kind !== 'vector' || floatTypes.includes(numberOf(node, 'to', 0))
    if (!isExact) throw unsupported(node, ' to integers')
    return pass(node, value)
  },
  Constant: node => {
    const content = [...node.attributes.values()][0]
    if (content === undefined) throw invalidNode(node, 'no value')
    if (content.tensor !== undefined) return { kind: 'constant', tensor: content.tensor }
    const values = Float64Array.from(content.number === undefined ? content.numbers : [content.number])
    return { kind: 'constant', tensor: { dims: [values.length], values } }
  },
  Concat: (node, values) => {
    if (values.every(value => value?.kind === 'shape' || value?.kind === 'constant')) return { kind: 'shape' }
    const parts = values.map(value => (value?.kind === 'sigmoid' ? value.vector : flatVectorOf(node, value)))
    const vector = joinVectors(parts)
    const kind = values[0]?.kind === 'sigmoid' ? 'sigmoid' : 'vector'
    if (vector === undefined || values.some(value => value?.kind !== kind)) throw unsupported(node, ' of unlike parts')
    return { kind, vector }
  },
  Flatten: (node, [value]) => {
    if (numberOf(node, 'axis', 1) !== 1) throw unsupported(node, ' along another axis than 1')
    return flatten(node, value)
  },
  Reshape: (node, [value, shape]) => {
    if (value?.kind === 'vector' && shape?.kind === 'constant') {
      const [, ...dims] = constantOf(node, shape).values
      const width = value.vector.scales.length
      const isOpen = dims.some(dim => dim <= 0)
      if (!isOpen && dims.reduce((product, dim) => product * dim, 1) !== width) throw unsupported(node, ' across rows')
    }
    return flatten(node, value)
  },
  Squeeze: (node, [value]) => flatten(node, value),
  Unsqueeze: (node, [value]) => {
    if (value?.kind === 'vector') throw unsupported(node)
    return pass(node, value)
  },
  Transpose: (node, [value]) => {
    const { dims, values } = constantOf(node, value)
    const [rowCount, columnCount] = dims
    if (dims.length !== 2 || rowCount === undefined || columnCount === undefined)
      throw unsupported(node, ' of no matrix')
    const tensor = { dims: [columnCount, rowCount], values: transpose(values, rowCount, columnCount) }
    return { kind: 'constant', tensor }
  },
  Shape: () => ({ kind: 'shape' }),
  Gather: takeShape,
  Slice: takeShape,
}

function takeShape(node: OnnxNode, [value]: readonly (Value | undefined)[]): Value {
  if (value?.kind !== 'shape') throw unsupported(node)
  return value
}

function pass(node: OnnxNode, value: Value | undefined): Value {
  if (value === undefined) throw invalidNode(node, 'no input')
  return value
}

function flatten(node: OnnxNode, value: Value | undefined): Value {
  if (value?.kind !== 'vector') return pass(node, value)
  return { kind: 'vector', vector: { ...value.vector, isFlat: true } }
}
