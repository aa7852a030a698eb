import { checkForestHead, checkTreeHead, checkTrees } from './checkForest.ts'
import { readNodes } from './decodeTree.ts'
import type { ForestModel, ForestTree } from './model.ts'
import { checkAtLeast, checkExactly, everyOutput, type Header, headerBytes } from './modelBytes.ts'

/** `output ‖ depth`. */
const treeHeadBytes = 2

/** Reads the body of a model of family `forest`. */
export function decodeForest(view: DataView, header: Header): ForestModel {
  const { classCount } = header
  const biasesStart = headerBytes + 3
  let offset = biasesStart + 4 * classCount
  checkAtLeast(view, offset)
  const shift = view.getUint8(headerBytes)
  const treeCount = view.getUint16(headerBytes + 1)
  checkForestHead({ classCount, shift }, treeCount)

  const trees = Array.from({ length: treeCount }, (_, index): ForestTree => {
    const nodesStart = offset + treeHeadBytes
    checkAtLeast(view, nodesStart)
    const named = view.getUint8(offset)
    const depth = view.getUint8(offset + 1)
    const output = named === everyOutput ? undefined : named
    checkTreeHead({ output, depth }, index, classCount)

    const leafCount = 2 ** depth
    const leaves = new Int16Array(leafCount * (output === undefined ? classCount : 1))
    const leavesStart = nodesStart + 2 * (leafCount - 1)
    offset = leavesStart + leaves.byteLength
    checkAtLeast(view, offset)
    for (let leaf = 0; leaf < leaves.length; leaf++) leaves[leaf] = view.getInt16(leavesStart + 2 * leaf)
    return { output, depth, ...readNodes(view, nodesStart, leafCount - 1), leaves }
  })
  checkExactly(view, offset)
  const model: ForestModel = {
    family: 'forest',
    ...header,
    shift,
    biases: Int32Array.from({ length: classCount }, (_, output) => view.getInt32(biasesStart + 4 * output)),
    trees,
  }
  checkTrees(model)
  return model
}
