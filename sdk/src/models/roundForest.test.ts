import { expect, test } from 'vitest'
import { encodeModel } from './encodeModel.ts'
import { predictRows } from './predict.ts'
import { createRandom, type Random } from './random.ts'
import { randomModel, randomRows } from './randomModel.testing.ts'
import { type FloatForest, roundForest } from './roundForest.ts'

/** A random forest, with leaves around `10^magnitude`. */
function randomFloatForest(random: Random, classCount: number, magnitude: number): FloatForest {
  const model = randomModel(random, 'forest', classCount)
  if (model.family !== 'forest') throw new Error('unreachable')
  const draw = () => random.normal() * 10 ** magnitude
  return {
    ...model,
    biases: Float64Array.from({ length: classCount }, draw),
    trees: model.trees.map(tree => ({ ...tree, leaves: Float64Array.from(tree.leaves, draw) })),
  }
}

test('every forest of classes becomes a sound model, whatever its size', () => {
  const random = createRandom(1)
  for (let round = 0; round < 100; round++) {
    encodeModel(roundForest(randomFloatForest(random, 2 + random.below(9), random.below(21) - 10)))
  }
})

test('every regression does, too', () => {
  const random = createRandom(2)
  for (let round = 0; round < 100; round++) {
    encodeModel(roundForest(randomFloatForest(random, 1, random.below(9) - 4)))
  }
})

test('a forest of zeros is one', () => {
  const random = createRandom(3)
  for (const classCount of [1, 3]) {
    const forest = randomFloatForest(random, classCount, 0)
    for (const { leaves } of forest.trees) leaves.fill(0)
    encodeModel(roundForest({ ...forest, biases: forest.biases.fill(0) }))
  }
})

test('a regression predicts the label nearest to its sum', () => {
  const random = createRandom(4)
  const forest = randomFloatForest(random, 1, 2)
  forest.biases.fill(5000)
  const rows = randomRows(random, forest.featureCount, 1, 50)
  const predictions = predictRows(roundForest(forest), rows)
  const exact = predictRows(roundForest({ ...forest, trees: [] }), rows)
  expect(exact).toEqual(new Uint16Array(50).fill(5000))
  for (let row = 0; row < 50; row++) {
    const sum = forest.trees.reduce((total, { features, thresholds, leaves }) => {
      let node = 0
      while (node < features.length) {
        const bin = rows.features[row * rows.featureCount + features[node]!]!
        node = 2 * node + (bin <= thresholds[node]! ? 1 : 2)
      }
      return total + leaves[node - features.length]!
    }, 5000)
    expect(Math.abs(predictions[row]! - sum)).toBeLessThan(0.6)
  }
})
