import { modelLimits } from '../models/model.ts'
import type { FeatureCodes } from './featureCodes.ts'
import { tooDeep } from './forestLimits.ts'
import { importError } from './importErrors.ts'
import type { ImportedLeaf, ImportedSplit, ImportedTree } from './importedModel.ts'

/** A perfect tree over codes, in level order, whose leaves are not integers yet. */
export type CodeTree = { depth: number; features: Uint8Array; thresholds: Uint8Array; leaves: ImportedLeaf[] }

type Branch = CodeSplit | ImportedLeaf

/** `code <= threshold` goes left. */
type CodeSplit = { feature: number; threshold: number; left: Branch; right: Branch }

const { max: maxDepth } = modelLimits.depth
const maxFeature = 255
const allLeft = 255

/**
 * Makes a perfect tree over codes of a tree over numbers. A leaf above the deepest level is repeated below nodes that send
 * every row left.
 *
 * @param index What errors call the tree.
 * @throws AssayError `import.tooLarge`, `import.invalid`
 */
export function toCodeTree(tree: ImportedTree, index: number, codes: readonly FeatureCodes[]): CodeTree {
  const root = toBranch(tree, index, codes, 0, 0)
  const depth = Math.max(1, depthOf(root))
  if (depth > maxDepth) throw tooDeep(index)
  const innerCount = 2 ** depth - 1
  const features = new Uint8Array(innerCount)
  const thresholds = new Uint8Array(innerCount).fill(allLeft)
  const leaves = new Array<ImportedLeaf>(innerCount + 1)
  const place = (branch: Branch, node: number): void => {
    if (node >= innerCount) {
      if ('values' in branch) leaves[node - innerCount] = branch
      return
    }
    const { left, right } = 'values' in branch ? { left: branch, right: branch } : branch
    if (!('values' in branch)) {
      features[node] = branch.feature
      thresholds[node] = branch.threshold
    }
    place(left, 2 * node + 1)
    place(right, 2 * node + 2)
  }
  place(root, 0)
  return { depth, features, thresholds, leaves }
}

function toBranch(
  tree: ImportedTree,
  index: number,
  codes: readonly FeatureCodes[],
  at: number,
  level: number,
): Branch {
  const node = tree.nodes[at]
  if (node === undefined) throw importError('invalid', `Tree ${index} has no node ${at}`)
  if ('values' in node) return node
  // Also what stops at a cycle.
  if (level === maxDepth) throw tooDeep(index)
  const own = codes[node.feature]
  if (own === undefined) throw importError('invalid', `Tree ${index} reads feature ${node.feature} of ${codes.length}`)
  if (node.feature > maxFeature) {
    throw importError('tooLarge', `Tree ${index} reads feature ${node.feature}, but trees read the first 256 only`, {
      hint: 'Train on 256 features or fewer, or train a network.',
    })
  }
  if (Number.isNaN(node.threshold)) throw importError('invalid', `Node ${at} of tree ${index} has no threshold`)
  const left = toBranch(tree, index, codes, node.left, level + 1)
  const right = toBranch(tree, index, codes, node.right, level + 1)
  return splitCodes(node, own, left, right)
}

/** The split of a node over codes, or the branch that all of them take. */
function splitCodes(node: ImportedSplit, { values, missing }: FeatureCodes, left: Branch, right: Branch): Branch {
  const { feature, threshold, isMissingLeft } = node
  const leftCount = values.findLastIndex(value => value <= threshold) + 1
  const present =
    leftCount === 0 ? right : leftCount === values.length ? left : { feature, threshold: leftCount - 1, left, right }
  if (missing === undefined) return present
  const absent = isMissingLeft ? left : right
  // The code of missing values is above all others, so it goes right by itself.
  if (present === absent || (present !== left && absent === right)) return present
  return { feature, threshold: missing - 1, left: present, right: absent }
}

function depthOf(branch: Branch): number {
  return 'values' in branch ? 0 : 1 + Math.max(depthOf(branch.left), depthOf(branch.right))
}
