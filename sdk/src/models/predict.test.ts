import { describe, expect, test } from 'vitest'
import type { ForestModel, ForestTree, Model } from './model.ts'
import { predictRows } from './predict.ts'
import { createRandom } from './random.ts'
import { randomModel, randomRows } from './randomModel.testing.ts'

/** One row, word for word as docs/formats.md has it, in integers without a bound. */
const predictNaively = (model: Model, row: readonly number[]): number => {
  if (model.family === 'tree') return model.leaves[leafOf(model, row)]!
  if (model.family === 'forest') {
    const sums = [...model.biases].map((bias, output) =>
      model.trees.reduce((sum, tree) => {
        if (tree.output === undefined) return sum + BigInt(tree.leaves[leafOf(tree, row) * model.classCount + output]!)
        return tree.output === output ? sum + BigInt(tree.leaves[leafOf(tree, row)]!) : sum
      }, BigInt(bias)),
    )
    return conclude(sums, model.shift)
  }
  let values = row.map(BigInt)
  for (const [index, { inputCount, shift, biases, weights }] of model.layers.entries()) {
    const sums = [...biases].map((bias, neuron) =>
      values.reduce((sum, value, input) => sum + BigInt(weights[neuron * inputCount + input]!) * value, BigInt(bias)),
    )
    const isLast = index === model.layers.length - 1
    if (isLast) return conclude(sums, shift)
    values = sums.map(sum => clamp(sum >> BigInt(shift), 255n))
  }
  throw new Error('A network has layers')
}

const leafOf = ({ depth, features, thresholds }: Omit<ForestTree, 'output' | 'leaves'>, row: readonly number[]) => {
  let node = 0
  for (let level = 0; level < depth; level++) {
    node = row[features[node]!]! <= thresholds[node]! ? 2 * node + 1 : 2 * node + 2
  }
  return node - (2 ** depth - 1)
}

const clamp = (value: bigint, most: bigint) => (value < 0n ? 0n : value > most ? most : value)

const conclude = (sums: bigint[], shift: number): number =>
  sums.length === 1
    ? Number(clamp(sums[0]! >> BigInt(shift), 65535n))
    : sums.findIndex(sum => sums.every(other => other <= sum))

describe('predictRows', () => {
  test('does what the format says', () => {
    const random = createRandom(1)
    for (let round = 0; round < 800; round++) {
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

  test('a regression shifts its sum and keeps it within a label', () => {
    const tree = { output: 0, depth: 1, features: Uint8Array.of(0), thresholds: Uint8Array.of(9) }
    const predict = (bias: number, shift: number) => {
      const trees = [{ ...tree, leaves: Int16Array.of(-5, 32767) }]
      const biases = Int32Array.of(bias)
      const model: ForestModel = { family: 'forest', featureCount: 1, classCount: 1, shift, biases, trees }
      return predictRows(model, { featureCount: 1, rowCount: 2, features: Uint8Array.of(9, 10) })
    }
    expect(predict(4, 1)).toEqual(Uint16Array.of(0, 16385))
    expect(predict(5, 0)).toEqual(Uint16Array.of(0, 32772))
    expect(predict(70_000, 0)).toEqual(Uint16Array.of(65535, 65535))
    expect(predict(70_000, 1)).toEqual(Uint16Array.of(34997, 51383))
  })

  test('refuses rows of another width', () => {
    const model = randomModel(createRandom(3))
    const rows = { featureCount: model.featureCount + 1, rowCount: 0, features: new Uint8Array() }
    expect(() => predictRows(model, rows)).toThrow(expect.objectContaining({ code: 'model.rowWidth' }))
  })
})
