import type { Rows } from '../datasets/rows.ts'
import {
  type Family,
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

/**
 * A random valid model, for differential tests. Small, but with what engines stumble over: neurons exactly at the
 * soundness bound, weights of −128, zero weights, equal neurons (ties), layers one wide, every shift.
 */
export function randomModel(random: Random, family: Family = pick(random, ['linear', 'mlp', 'tree'])): Model {
  const featureCount = pick(random, [1, 2, 1 + random.below(24), 1 + random.below(24)])
  const classCount = pick(random, [2, 2 + random.below(5), 2 + random.below(63)])
  return family === 'tree'
    ? randomTree(random, featureCount, classCount)
    : randomNetwork(random, family, featureCount, classCount)
}

/** Random rows: features of every size, with many of 0 and 255. */
export function randomRows(random: Random, featureCount: number, classCount: number, rowCount: number): Rows {
  return {
    featureCount,
    classCount,
    rowCount,
    features: Uint8Array.from({ length: rowCount * featureCount }, () =>
      pick(random, [0, 255, random.below(256), random.below(256)]),
    ),
    labels: Uint8Array.from({ length: rowCount }, () => random.below(classCount)),
  }
}

function randomTree(random: Random, featureCount: number, classCount: number): TreeModel {
  const depth = pick(random, [1, 1 + random.below(6), 10])
  const leafCount = 2 ** depth
  return {
    family: 'tree',
    featureCount,
    classCount,
    depth,
    features: Uint8Array.from({ length: leafCount - 1 }, () => random.below(featureCount)),
    thresholds: Uint8Array.from({ length: leafCount - 1 }, () => pick(random, [0, 254, 255, random.below(256)])),
    leaves: Uint8Array.from({ length: leafCount }, () => random.below(classCount)),
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
  const layers = widths.map((outputCount, index) =>
    randomLayer(random, widths[index - 1] ?? featureCount, outputCount, index === hiddenCount, laneBits),
  )
  return { family, featureCount, classCount, laneBits, layers }
}

function randomLayer(
  random: Random,
  inputCount: number,
  outputCount: number,
  isLast: boolean,
  laneBits: LaneBits,
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
  const shift = isLively ? Math.floor(Math.log2(1 + meanMagnitude / 2)) : random.below(maxShift(laneBits) + 1)
  return { inputCount, outputCount, shift: isLast ? 0 : shift, biases, weights }
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

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)]!
}
