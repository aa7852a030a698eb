import { checkModel } from './checkModel.ts'
import { type ForestModel, familyIds, type Model, modelVersion, type NetworkModel, type TreeModel } from './model.ts'
import { everyOutput } from './modelBytes.ts'

/**
 * The canonical bytes of a model (docs/formats.md, "Model"): the same model always gives the same bytes.
 *
 * @throws AssayError `model.<fault>` if the model breaks a rule of the format.
 *
 * @example
 * ```ts
 * const bytes = encodeModel({
 *   family: 'tree', featureCount: 1, classCount: 2, depth: 1,
 *   features: Uint8Array.of(0), thresholds: Uint8Array.of(127), leaves: Uint8Array.of(0, 1),
 * })
 * bytes // Uint8Array [1, 3, 0, 1, 2, 1, 0, 127, 0, 1]
 * ```
 */
export function encodeModel(model: Model): Uint8Array {
  checkModel(model)
  const { family, featureCount, classCount } = model
  const header = [modelVersion, familyIds[family], ...uint16(featureCount), classCount]
  return concat([header, ...bodyOf(model)])
}

function bodyOf(model: Model): ArrayLike<number>[] {
  if (model.family === 'tree') return treeBody(model)
  if (model.family === 'forest') return forestBody(model)
  return networkBody(model)
}

function treeBody({ classCount, depth, leaves, ...nodes }: TreeModel): ArrayLike<number>[] {
  return [[depth], interleave(nodes), classCount === 1 ? Array.from(leaves, uint16).flat() : leaves]
}

function forestBody({ shift, biases, trees }: ForestModel): ArrayLike<number>[] {
  const bodies = trees.flatMap(({ output = everyOutput, depth, leaves, ...nodes }) => [
    [output, depth],
    interleave(nodes),
    Array.from(leaves, uint16).flat(),
  ])
  return [[shift, ...uint16(trees.length)], Array.from(biases, int32).flat(), ...bodies]
}

function networkBody({ laneBits, layers }: NetworkModel): ArrayLike<number>[] {
  const widths = layers.flatMap(layer => uint16(layer.outputCount))
  const bodies = layers.flatMap(({ shift, biases, weights }) => [[shift], Array.from(biases, int32).flat(), weights])
  return [[laneBits, layers.length], widths, ...bodies]
}

function interleave({ features, thresholds }: Pick<TreeModel, 'features' | 'thresholds'>): number[] {
  return Array.from(features, (feature, node) => [feature, thresholds[node]!]).flat()
}

// Bytes above the lowest need no mask: storing in a Uint8Array keeps a number modulo 256.
function uint16(value: number): number[] {
  return [value >> 8, value]
}

function int32(value: number): number[] {
  return [value >> 24, value >> 16, value >> 8, value]
}

function concat(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}
