import { type Hex, keccak256 } from 'viem'
import { encodeModel } from './encodeModel.ts'
import type { Family, LaneBits, Model } from './model.ts'

/** A model at a glance. */
export type ModelDescription = {
  family: Family
  featureCount: number
  classCount: number
  /** `30 → 16 → 2` for a network, `depth 4, 15 nodes, 16 leaves` for a tree. */
  shape: string
  /** Multiplications, by which a network's gas goes; 0 for a tree. */
  productsPerRow: number
  /** Undefined for a tree, which has no lanes. */
  laneBits: LaneBits | undefined
  sizeBytes: number
  /** Keccak-256 of the canonical bytes. */
  hash: Hex
}

/**
 * Describes a model.
 *
 * @throws AssayError `model.<fault>` if the model breaks a rule of the format.
 *
 * @example
 * ```ts
 * describeModel(decodeModel(Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1))).shape // 'depth 1, 1 node, 2 leaves'
 * ```
 */
export function describeModel(model: Model): ModelDescription {
  const { family, featureCount, classCount } = model
  const bytes = encodeModel(model)
  const own = { family, featureCount, classCount, sizeBytes: bytes.length, hash: keccak256(bytes) }
  if (model.family === 'tree') {
    const nodes = model.features.length
    const shape = `depth ${model.depth}, ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${model.leaves.length} leaves`
    return { ...own, shape, productsPerRow: 0, laneBits: undefined }
  }
  return {
    ...own,
    shape: [featureCount, ...model.layers.map(layer => layer.outputCount)].join(' → '),
    productsPerRow: model.layers.reduce((sum, layer) => sum + layer.weights.length, 0),
    laneBits: model.laneBits,
  }
}
