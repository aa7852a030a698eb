import { type Hex, keccak256 } from 'viem'
import { encodeModel } from './encodeModel.ts'
import type { Family, LaneBits, Model, TreeModel } from './model.ts'

/** A model at a glance. */
export type ModelDescription = {
  family: Family
  featureCount: number
  /** 1 is a regression. */
  classCount: number
  /** `30 → 16 → 2` for a network, `depth 4, 15 nodes, 16 leaves` for a tree, `9 trees, depth 2 to 4, …` for a forest. */
  shape: string
  /** Multiplications, by which a network's gas goes; 0 for trees. */
  productsPerRow: number
  /** Undefined for trees, which do not choose their lanes. */
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
  if (model.family === 'tree') return { ...own, shape: treesShape([model]), productsPerRow: 0, laneBits: undefined }
  if (model.family === 'forest') {
    const shape = `${count(model.trees.length, 'tree')}, ${treesShape(model.trees)}`
    return { ...own, shape, productsPerRow: 0, laneBits: undefined }
  }
  return {
    ...own,
    shape: [featureCount, ...model.layers.map(layer => layer.outputCount)].join(' → '),
    productsPerRow: model.layers.reduce((sum, layer) => sum + layer.weights.length, 0),
    laneBits: model.laneBits,
  }
}

function treesShape(trees: readonly Pick<TreeModel, 'depth'>[]): string {
  const depths = trees.map(tree => tree.depth)
  const [least, most] = [Math.min(...depths), Math.max(...depths)]
  const leaves = depths.reduce((sum, depth) => sum + 2 ** depth, 0)
  const range = least === most ? most : `${least} to ${most}`
  return `depth ${range}, ${count(leaves - trees.length, 'node')}, ${leaves} leaves`
}

function count(things: number, name: string): string {
  return `${things} ${name}${things === 1 ? '' : 's'}`
}
