import { type FitState, type Numbers, takeNumbers } from './fit.ts'
import type { FloatTree } from './roundForest.ts'

/** Trees of one depth as numbers, one tree after the other. */
export function packTrees(trees: readonly FloatTree[]): Record<string, Numbers> {
  return {
    features: Uint8Array.from(trees.flatMap(({ features }) => Array.from(features))),
    thresholds: Uint8Array.from(trees.flatMap(({ thresholds }) => Array.from(thresholds))),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => Array.from(leaves))),
  }
}

/** @throws AssayError `training.state` */
export function unpackTrees(from: FitState, depth: number): Omit<FloatTree, 'output'>[] {
  const features = takeNumbers(from, 'params', 'features', new Uint8Array(), true)
  const thresholds = takeNumbers(from, 'params', 'thresholds', new Uint8Array(), true)
  const leaves = takeNumbers(from, 'params', 'leaves', new Float64Array(), true)
  const inner = 2 ** depth - 1
  const count = features.length / inner
  const width = leaves.length / count
  return Array.from({ length: count }, (_, tree) => ({
    depth,
    features: features.slice(tree * inner, (tree + 1) * inner),
    thresholds: thresholds.slice(tree * inner, (tree + 1) * inner),
    leaves: leaves.slice(tree * width, (tree + 1) * width),
  }))
}
