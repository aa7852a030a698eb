import { checkModel } from './checkModel.ts'
import { familyIds, type Model, modelVersion, type NetworkModel, type TreeModel } from './model.ts'

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
  return concat([header, ...(model.family === 'tree' ? treeBody(model) : networkBody(model))])
}

function treeBody({ depth, features, thresholds, leaves }: TreeModel): ArrayLike<number>[] {
  const nodes = Array.from(features, (feature, node) => [feature, thresholds[node]!])
  return [[depth], nodes.flat(), leaves]
}

function networkBody({ laneBits, layers }: NetworkModel): ArrayLike<number>[] {
  const widths = layers.flatMap(layer => uint16(layer.outputCount))
  const bodies = layers.flatMap(({ shift, biases, weights }) => [[shift], Array.from(biases, int32).flat(), weights])
  return [[laneBits, layers.length], widths, ...bodies]
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
