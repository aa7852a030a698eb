import type { FloatLayer } from '../models/floatNetwork.ts'
import { modelLimits } from '../models/model.ts'
import { importError } from './importErrors.ts'

/**
 * What a graph has computed of each row so far: `scales[i] · (matrix · x)[i] + biases[i]` of the activations `x` of the
 * last hidden layer, or of the features if there is none. Without a matrix it is `scales[i] · x[i] + biases[i]`.
 */
export type RowVector = {
  hidden: readonly FloatLayer[]
  /** Of `x`. */
  inputCount: number
  /** Row-major, `scales.length × inputCount`. */
  matrix: Float64Array | undefined
  scales: Float64Array
  biases: Float64Array
  /** False while a row has several dimensions, in which the vector stands row-major. */
  isFlat: boolean
}

// Two matrices in a row are multiplied; this bounds the work and the memory that a small file can ask for.
const maxProducts = 2 ** 24

/** The activations themselves. */
export function identityVector(hidden: readonly FloatLayer[], inputCount: number, isFlat: boolean): RowVector {
  const scales = new Float64Array(inputCount).fill(1)
  return { hidden, inputCount, matrix: undefined, scales, biases: new Float64Array(inputCount), isFlat }
}

/** `vector · factors + offsets`, number by number. */
export function scaleVector(
  vector: RowVector,
  factors: Float64Array | number,
  offsets: Float64Array | number,
): RowVector {
  const at = (values: Float64Array | number, index: number) => (typeof values === 'number' ? values : values[index]!)
  return {
    ...vector,
    scales: vector.scales.map((scale, index) => scale * at(factors, index)),
    biases: vector.biases.map((bias, index) => bias * at(factors, index) + at(offsets, index)),
  }
}

/**
 * `weights · vector`.
 *
 * @param weights Row-major, `outputCount × vector.scales.length`.
 */
export function multiplyVector(vector: RowVector, weights: Float64Array, outputCount: number): RowVector {
  const { inputCount, scales, biases, matrix: inner } = vector
  const middleCount = scales.length
  const matrix = new Float64Array(checkProducts(outputCount, inputCount))
  const sums = new Float64Array(outputCount)
  if (inner !== undefined) checkProducts(outputCount, inputCount, middleCount)
  for (let output = 0; output < outputCount; output++) {
    for (let middle = 0; middle < middleCount; middle++) {
      const weight = weights[output * middleCount + middle]!
      sums[output]! += weight * biases[middle]!
      const scaled = weight * scales[middle]!
      if (inner === undefined) {
        matrix[output * inputCount + middle] = scaled
        continue
      }
      for (let input = 0; input < inputCount; input++) {
        matrix[output * inputCount + input]! += scaled * inner[middle * inputCount + input]!
      }
    }
  }
  const ones = new Float64Array(outputCount).fill(1)
  return { ...vector, matrix, scales: ones, biases: sums }
}

/** The vector as a layer of a network. */
export function toLayer({ inputCount, matrix, scales, biases }: RowVector): FloatLayer {
  const outputCount = scales.length
  const { max } = modelLimits.width
  if (outputCount > max) throw importError('tooLarge', `A layer has ${outputCount} neurons, the most are ${max}`)
  const weights = new Float64Array(checkProducts(outputCount, inputCount))
  for (let output = 0; output < outputCount; output++) {
    if (matrix === undefined) {
      weights[output * inputCount + output] = scales[output]!
      continue
    }
    for (let at = output * inputCount; at < (output + 1) * inputCount; at++) weights[at] = scales[output]! * matrix[at]!
  }
  return { inputCount, outputCount, weights, biases }
}

/** ReLU of the vector. */
export function activateVector(vector: RowVector): RowVector {
  const { max } = modelLimits.layerCount.mlp
  const hidden = [...vector.hidden, toLayer(vector)]
  if (hidden.length >= max) throw importError('tooLarge', `The network has more than ${max} layers`)
  return identityVector(hidden, vector.scales.length, vector.isFlat)
}

/** The outputs of several vectors, one after the other. They have to be of the same hidden layers. */
export function joinVectors(vectors: readonly RowVector[]): RowVector | undefined {
  const [first] = vectors
  if (first === undefined || vectors.some(({ hidden }) => hidden !== first.hidden)) return undefined
  const layers = vectors.map(toLayer)
  const join = (parts: Float64Array[]) => Float64Array.from(parts.flatMap(part => [...part]))
  const biases = join(layers.map(layer => layer.biases))
  return {
    ...first,
    matrix: join(layers.map(layer => layer.weights)),
    scales: new Float64Array(biases.length).fill(1),
    biases,
  }
}

function checkProducts(...counts: number[]): number {
  const product = counts.reduce((total, count) => total * count, 1)
  if (product > maxProducts) {
    throw importError('tooLarge', `The graph multiplies matrices of ${counts.join(' × ')}, which is too much`)
  }
  return product
}
