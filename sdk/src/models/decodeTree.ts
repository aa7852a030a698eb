import { createLabels } from '../datasets/rows.ts'
import { checkDepth, checkNodes } from './checkTree.ts'
import type { TreeModel } from './model.ts'
import { checkAtLeast, checkExactly, type Header, headerBytes } from './modelBytes.ts'

/** Reads the body of a model of family `tree`. */
export function decodeTree(view: DataView, header: Header): TreeModel {
  const nodesStart = headerBytes + 1
  checkAtLeast(view, nodesStart)
  const depth = view.getUint8(headerBytes)
  checkDepth(depth)
  const leafCount = 2 ** depth
  const leavesStart = nodesStart + 2 * (leafCount - 1)
  const leaves = createLabels(header.classCount, leafCount)
  checkExactly(view, leavesStart + leaves.byteLength)
  for (let leaf = 0; leaf < leafCount; leaf++) {
    leaves[leaf] = header.classCount === 1 ? view.getUint16(leavesStart + 2 * leaf) : view.getUint8(leavesStart + leaf)
  }
  const model: TreeModel = { family: 'tree', ...header, depth, ...readNodes(view, nodesStart, leafCount - 1), leaves }
  checkNodes(model)
  return model
}

/** Parts features from thresholds. */
export function readNodes(view: DataView, start: number, count: number): Pick<TreeModel, 'features' | 'thresholds'> {
  return {
    features: Uint8Array.from({ length: count }, (_, node) => view.getUint8(start + 2 * node)),
    thresholds: Uint8Array.from({ length: count }, (_, node) => view.getUint8(start + 2 * node + 1)),
  }
}
