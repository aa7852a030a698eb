import { createLabels, type Rows } from '../datasets/rows.ts'
import { outputReaches } from './checkForest.ts'
import {
  type Family,
  type ForestModel,
  type ForestTree,
  forestLaneBits,
  type LaneBits,
  type Layer,
  laneWidths,
  type Model,
  maxShift,
  type NetworkModel,
  soundnessBound,
  type TreeModel,
} from './model.ts'
import type { Random } from './random.ts'

const families = ['linear', 'mlp', 'tree', 'forest'] as const
const largestLabel = 65535
const largestLeaf = 32767

/**
 * A random valid model, for differential tests. Small, but with what engines stumble over: neurons and outputs exactly at
 * the soundness bound, weights of −128, zero weights, equal neurons (ties), layers one wide, every shift.
 */
export function randomModel(
  random: Random,
  family: Family = pick(random, families),
  classCount = random.below(4) === 0 ? 1 : randomClassCount(random),
): Model {
  const featureCount = pick(random, [1, 2, 1 + random.below(24), 1 + random.below(24)])
  if (family === 'tree') return randomTree(random, featureCount, classCount)
  if (family === 'forest') return randomForest(random, featureCount, classCount)
  return randomNetwork(random, family, featureCount, classCount)
}

/** Classes of a classifier, often few. */
export function randomClassCount(random: Random): number {
  return pick(random, [2, 2 + random.below(5), 2 + random.below(63)])
}

/** Random rows: features of every size, with many of 0 and 255, and labels likewise. */
export function randomRows(random: Random, featureCount: number, classCount: number, rowCount: number): Rows {
  const features = Uint8Array.from({ length: rowCount * featureCount }, () =>
    pick(random, [0, 255, random.below(256), random.below(256)]),
  )
  const labels = createLabels(classCount, rowCount)
  for (let row = 0; row < rowCount; row++) labels[row] = randomLabel(random, classCount)
  return { featureCount, classCount, rowCount, features, labels }
}

/** A class, or in regression a label, often the smallest or the largest. */
export function randomLabel(random: Random, classCount: number): number {
  return classCount === 1 ? pick(random, [0, largestLabel, random.below(largestLabel + 1)]) : random.below(classCount)
}

function randomTree(random: Random, featureCount: number, classCount: number): TreeModel {
  const depth = pick(random, [1, 1 + random.below(6), 10])
  const leaves = createLabels(classCount, 2 ** depth)
  for (let leaf = 0; leaf < leaves.length; leaf++) leaves[leaf] = randomLabel(random, classCount)
  return { family: 'tree', featureCount, classCount, depth, ...randomNodes(random, depth, featureCount), leaves }
}

function randomForest(random: Random, featureCount: number, classCount: number): ForestModel {
  const treeCount = pick(random, [1, 1 + random.below(3), 1 + random.below(12)])
  const trees = Array.from({ length: treeCount }, () => randomForestTree(random, featureCount, classCount))
  const isLively = random.below(4) > 0
  const biases = new Int32Array(classCount)
  for (const [output, reach] of outputReaches({ classCount, biases, trees }).entries()) {
    const room = soundnessBound(forestLaneBits) - 1 - reach
    const extreme = pick(random, [0, room, -room, random.below(2 * room + 1) - room])
    biases[output] = isLively ? random.below(1001) - 500 : extreme
  }
  const shift = classCount > 1 || isLively ? 0 : random.below(maxShift(forestLaneBits) + 1)
  return { family: 'forest', featureCount, classCount, shift, biases, trees }
}

function randomForestTree(random: Random, featureCount: number, classCount: number): ForestTree {
  const output = pick(random, [undefined, random.below(classCount)])
  const shallow = pick(random, [1, 1 + random.below(3), 1 + random.below(6)])
  // A deep tree that adds to many outputs is more than a call can carry.
  const depth = output !== undefined && random.below(30) === 0 ? 10 : shallow
  const draw = pick(random, [
    () => random.below(2 * largestLeaf + 1) - largestLeaf,
    () => random.below(1001) - 500,
    () => random.below(5) - 2,
    () => pick(random, [-largestLeaf - 1, largestLeaf, 0]),
  ])
  const leaves = Int16Array.from({ length: 2 ** depth * (output === undefined ? classCount : 1) }, draw)
  return { output, depth, ...randomNodes(random, depth, featureCount), leaves }
}

function randomNodes(random: Random, depth: number, featureCount: number): Pick<TreeModel, 'features' | 'thresholds'> {
  const nodeCount = 2 ** depth - 1
  return {
    features: Uint8Array.from({ length: nodeCount }, () => random.below(featureCount)),
    thresholds: Uint8Array.from({ length: nodeCount }, () => pick(random, [0, 254, 255, random.below(256)])),
  }
}

function randomNetwork(
  random: Random,
  family: NetworkModel['family'],
  featureCount: number,
  classCount: number,
): NetworkModel {
  const laneBits = pick(random, laneWidths)
  const hiddenCount = family === 'linear' ? 0 : pick(random, [1, 2, 1 + random.below(7)])
  const widths = [...Array.from({ length: hiddenCount }, () => pick(random, [1, 1 + random.below(16)])), classCount]
  const peaks = [...Array<number>(hiddenCount).fill(255), ...(classCount === 1 ? [largestLabel] : [])]
  const layers = widths.map((outputCount, index) =>
    randomLayer(random, widths[index - 1] ?? featureCount, outputCount, laneBits, peaks[index]),
  )
  return { family, featureCount, classCount, laneBits, layers }
}

/** @param peak The largest number that the layer puts out; undefined if it ends in an argmax, which needs no shift. */
function randomLayer(
  random: Random,
  inputCount: number,
  outputCount: number,
  laneBits: LaneBits,
  peak: number | undefined,
): Layer {
  // Most layers are lively, so that outputs differ from row to row; the others go to the ends of their range.
  const isLively = random.below(5) > 0
  const neurons = Array.from({ length: outputCount }, () => randomNeuron(random, inputCount, laneBits, isLively))
  for (let neuron = 1; neuron < outputCount; neuron++) {
    if (random.below(8) === 0) neurons[neuron] = neurons[neuron - 1]!
  }
  const biases = Int32Array.from(neurons, neuron => neuron.bias)
  const weights = Int8Array.from(neurons.flatMap(neuron => neuron.weights))
  const meanMagnitude = weights.reduce((sum, weight) => sum + Math.abs(weight), 0) / outputCount
  const shift = isLively
    ? Math.floor(Math.log2(1 + (127.5 * meanMagnitude) / (peak ?? 255)))
    : random.below(maxShift(laneBits) + 1)
  return { inputCount, outputCount, shift: peak === undefined ? 0 : shift, biases, weights }
}

function randomNeuron(random: Random, inputCount: number, laneBits: LaneBits, isLively: boolean) {
  const draw = isLively
    ? () => random.below(256) - 128
    : pick(random, [() => 0, () => pick(random, [-128, 127]), () => random.below(9) - 4])
  let room = soundnessBound(laneBits) - 1
  const weights = Array.from({ length: inputCount }, () => {
    const most = Math.floor(room / 255)
    const weight = Math.max(-most, Math.min(most, draw()))
    room -= 255 * Math.abs(weight)
    return weight
  })
  const centre = -127 * weights.reduce((sum, weight) => sum + weight, 0) + random.below(1001) - 500
  const bias = isLively ? centre : pick(random, [0, room, -room, random.below(2 * room + 1) - room])
  return { weights, bias: Math.max(-room, Math.min(room, bias)) }
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)]!
}
