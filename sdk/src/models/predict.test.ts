import { describe, expect, test } from 'vitest'
import type { Model } from './model.ts'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomModel, randomRows } from './randomModel.testing.ts'

/** One row, word for word as docs/formats.md has it, in integers without a bound. */
const predictNaively = (model: Model, row: readonly number[]): number => {
  if (model.family === 'tree') {
    let node = 0
    for (let level = 0; level < model.depth; level++) {
      node = row[model.features[node]!]! <= model.thresholds[node]! ? 2 * node + 1 : 2 * node + 2
    }
    return model.leaves[node - (2 ** model.depth - 1)]!
  }
  let values = row.map(BigInt)
  for (const [index, { inputCount, shift, biases, weights }] of model.layers.entries()) {
    const sums = [...biases].map((bias, neuron) =>
      values.reduce((sum, value, input) => sum + BigInt(weights[neuron * inputCount + input]!) * value, BigInt(bias)),
    )
    const isLast = index === model.layers.length - 1
    const clamp = (value: bigint) => (value < 0n ? 0n : value > 255n ? 255n : value)
    values = isLast ? sums : sums.map(sum => clamp(sum >> BigInt(shift)))
  }
  return values.findIndex(value => values.every(other => other <= value))
}

describe('predictRows', () => {
  test('does what the format says', () => {
    const random = createRandom(1)
    for (let round = 0; round < 600; round++) {
      const model = randomModel(random)
      const rows = randomRows(random, model.featureCount, model.classCount, 1 + random.below(20))
      const naive = Array.from({ length: rows.rowCount }, (_, row) =>
        predictNaively(model, [...rows.features.subarray(row * rows.featureCount, (row + 1) * rows.featureCount)]),
      )
      expect([...predictRows(model, rows)]).toEqual(naive)
    }
  })

  test('shifts negative sums towards minus infinity, so that they become 0', () => {
    const model: Model = {
      family: 'mlp',
      featureCount: 1,
      classCount: 2,
      laneBits: 21,
      layers: [
        { inputCount: 1, outputCount: 1, shift: 4, biases: Int32Array.of(-20), weights: Int8Array.of(1) },
        { inputCount: 1, outputCount: 2, shift: 0, biases: Int32Array.of(1, 0), weights: Int8Array.of(0, 1) },
      ],
    }
    const features = Uint8Array.of(0, 20, 36, 51, 52, 255)
    expect([...predictRows(model, { featureCount: 1, rowCount: 6, features })]).toEqual([0, 0, 0, 0, 1, 1])
  })

  test('the lowest class wins ties', () => {
    const layer = { inputCount: 1, outputCount: 3, shift: 0, biases: Int32Array.of(0, 5, 5), weights: new Int8Array(3) }
    const model: Model = { family: 'linear', featureCount: 1, classCount: 3, laneBits: 21, layers: [layer] }
    expect([...predictRows(model, { featureCount: 1, rowCount: 1, features: Uint8Array.of(7) })]).toEqual([1])
  })

  test('refuses rows of another width', () => {
    const model = randomModel(createRandom(3))
    const rows = { featureCount: model.featureCount + 1, rowCount: 0, features: new Uint8Array() }
    expect(() => predictRows(model, rows)).toThrow(expect.objectContaining({ code: 'model.rowWidth' }))
  })
})
