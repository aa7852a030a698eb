import type { Rows } from '../datasets/rows.ts'
import type { TreeModel } from './model.ts'

/** A tree grown to some depth, which can be cut at that depth or any lesser one. */
export type GrownTree = { cutAt(depth: number): TreeModel }

type Split = { feature: number; threshold: number; purity: number }

const binCount = 256

/**
 * Grows a CART tree greedily. Each node takes the split of least Gini impurity, halfway between the two bins it parts; the
 * first feature and the lowest threshold win ties. A node that is pure or cannot be split sends every row left, to nodes
 * of its own class.
 */
export function growTree(rows: Rows, depth: number, minSamplesLeaf: number): GrownTree {
  const { featureCount, classCount, rowCount } = rows
  const innerCount = 2 ** depth - 1
  const features = new Uint8Array(innerCount)
  const thresholds = new Uint8Array(innerCount).fill(binCount - 1)
  const classes = new Uint8Array(2 * innerCount + 1)
  const order = Uint32Array.from({ length: rowCount }, (_, row) => row)
  const members = new Map([[0, order]])

  for (let node = 0; node < classes.length; node++) {
    const here = members.get(node)
    members.delete(node)
    if (here === undefined) {
      classes[node] = classes[(node - 1) >> 1]!
      continue
    }
    const counts = countClasses(rows, here)
    classes[node] = counts.indexOf(Math.max(...counts))
    if (node >= innerCount) continue
    const split = findSplit(rows, here, counts, minSamplesLeaf)
    if (split === undefined) continue
    features[node] = split.feature
    thresholds[node] = split.threshold
    const goesLeft = (row: number) => rows.features[row * featureCount + split.feature]! <= split.threshold
    members.set(2 * node + 1, here.filter(goesLeft))
    members.set(
      2 * node + 2,
      here.filter(row => !goesLeft(row)),
    )
  }

  return {
    cutAt: cut => ({
      family: 'tree',
      featureCount,
      classCount,
      depth: cut,
      features: features.slice(0, 2 ** cut - 1),
      thresholds: thresholds.slice(0, 2 ** cut - 1),
      leaves: classes.slice(2 ** cut - 1, 2 ** (cut + 1) - 1),
    }),
  }
}

function findSplit(rows: Rows, members: Uint32Array, counts: Uint32Array, minSamplesLeaf: number): Split | undefined {
  if (Math.max(...counts) === members.length) return undefined
  let best: Split | undefined
  for (let feature = 0; feature < Math.min(rows.featureCount, binCount); feature++) {
    const split = findThreshold(rows, members, counts, feature, minSamplesLeaf)
    if (split !== undefined && split.purity > (best?.purity ?? 0)) best = split
  }
  return best
}

/** Tries a threshold between every two neighbouring bins that hold rows, by counting instead of sorting. */
function findThreshold(
  rows: Rows,
  members: Uint32Array,
  counts: Uint32Array,
  feature: number,
  minSamplesLeaf: number,
): Split | undefined {
  const { featureCount, classCount, features, labels } = rows
  const histogram = new Uint32Array(binCount * classCount)
  for (const row of members) histogram[features[row * featureCount + feature]! * classCount + labels[row]!]!++

  const left = new Uint32Array(classCount)
  let leftCount = 0
  let previousBin = 0
  let best: Split | undefined
  for (let bin = 0; leftCount < members.length; bin++) {
    const binCounts = histogram.subarray(bin * classCount, (bin + 1) * classCount)
    const inBin = binCounts.reduce((sum, count) => sum + count, 0)
    if (inBin === 0) continue
    if (Math.min(leftCount, members.length - leftCount) >= minSamplesLeaf) {
      const purity = purityOf(left, leftCount, counts, members.length)
      if (purity > (best?.purity ?? 0)) best = { feature, threshold: (previousBin + bin) >> 1, purity }
    }
    for (let label = 0; label < classCount; label++) left[label]! += binCounts[label]!
    leftCount += inBin
    previousBin = bin
  }
  return best
}

/** `rows − Σ over both sides of their Gini impurity × rows`: the greater, the purer. */
function purityOf(left: Uint32Array, leftCount: number, whole: Uint32Array, wholeCount: number): number {
  let leftSquares = 0
  let rightSquares = 0
  for (let label = 0; label < left.length; label++) {
    leftSquares += left[label]! ** 2
    rightSquares += (whole[label]! - left[label]!) ** 2
  }
  return leftSquares / leftCount + rightSquares / (wholeCount - leftCount)
}

function countClasses({ labels, classCount }: Rows, members: Uint32Array): Uint32Array {
  const counts = new Uint32Array(classCount)
  for (const row of members) counts[labels[row]!]!++
  return counts
}
