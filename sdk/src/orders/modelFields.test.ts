import { bytesToHex } from 'viem'
import { expect, test } from 'vitest'
import { encodeModel } from '../models/encodeModel.ts'
import type { ForestModel, Model } from '../models/model.ts'
import { predictRows } from '../models/predict.ts'
import { createRandom } from '../models/random.ts'
import { randomModel, randomRows } from '../models/randomModel.testing.ts'
import { type Circuit, chooseCircuit } from './chooseCircuit.ts'
import { fitModel } from './fitModel.ts'
import { commitModelFields, modelFields, modelFromFields } from './modelFields.ts'

const tree = chooseCircuit({ family: 'tree', rows: 1, features: 1, classes: 2, maxDepth: 6 })
const forest = chooseCircuit({ family: 'forest', rows: 1, features: 1, classes: 2, maxDepth: 5 })
const random = createRandom(1)
const code = (code: string) => expect.objectContaining({ code })

/** Random models that fit a circuit. */
function drawModels(circuit: Circuit, count: number): Model[] {
  const models: Model[] = []
  while (models.length < count) {
    const model = randomModel(random, circuit.family, 2 + random.below(circuit.classes - 1))
    const depths =
      model.family === 'forest' ? model.trees.map(({ depth }) => depth) : [(model as { depth: number }).depth]
    const isLow = model.family !== 'forest' || model.biases.every(bias => Math.abs(bias) <= mostBias)
    if (depths.length <= circuit.trees && Math.max(...depths) <= circuit.depth && isLow) models.push(model)
  }
  return models
}

/** What ten trees of the largest leaves leave to the biases. */
const mostBias = 2 ** 23 - 1 - 10 * 2 ** 15

test('a forest whose biases leave its trees no room is refused before anybody commits to it', () => {
  const [model] = drawModels(forest, 1) as [ForestModel]
  const withBias = (bias: number) => fitModel({ ...model, biases: model.biases.with(0, bias) as Int32Array }, forest)
  expect(() => withBias(mostBias)).not.toThrow()
  for (const bias of [mostBias + 1, -mostBias - 1]) {
    expect(() => withBias(bias)).toThrow(expect.objectContaining({ code: 'order.modelMisfit' }))
  }
})

const shapeOf = (model: Model, circuit: Circuit) => ({
  circuit,
  features: model.featureCount,
  classes: model.classCount,
})

test.each([tree, forest])('a model in the shape of $name predicts what it predicted, and reads back', circuit => {
  for (const model of drawModels(circuit, 100)) {
    const fields = modelFields(model, circuit)
    expect(fields).toHaveLength(circuit.modelFields)
    const again = modelFromFields(fields, shapeOf(model, circuit))
    expect(again).toEqual(fitModel(model, circuit))
    const rows = randomRows(random, model.featureCount, model.classCount, 100)
    expect(predictRows(again, rows)).toEqual(predictRows(model, rows))
  }
})

test('fields are the bytes after the header, 31 at a time', () => {
  const [model] = drawModels(tree, 1)
  const bytes = encodeModel(fitModel(model!, tree)).subarray(5)
  const hex = modelFields(model!, tree).map(field => field.toString(16).padStart(62, '0'))
  const padding = '00'.repeat(31 * tree.modelFields - bytes.length)
  expect(`0x${hex.join('')}`).toBe(bytesToHex(bytes) + padding)
})

test('the salt hides the model', () => {
  expect(commitModelFields([1n, 2n, 3n, 4n], 5n)).not.toBe(commitModelFields([1n, 2n, 3n, 4n], 6n))
})

const small = { family: 'tree', featureCount: 2, classCount: 2, depth: 1 } as const
const node = { features: Uint8Array.of(1), thresholds: Uint8Array.of(9) }
const leafy = { ...small, ...node, leaves: Uint8Array.of(0, 1) }
const grove: ForestModel = {
  family: 'forest',
  featureCount: 2,
  classCount: 2,
  shift: 0,
  biases: Int32Array.of(0, 1),
  trees: Array.from({ length: 11 }, () => ({ ...small, ...node, output: 1, leaves: Int16Array.of(0, 1) })),
}

test.each<[details: string, model: Model, circuit: Circuit]>([
  ['family: tree, not forest', leafy, forest],
  ['features: 31, at most 30', { ...leafy, featureCount: 31 }, tree],
  ['classes: 33, at most 32', { ...leafy, classCount: 33 }, tree],
  ['a regression has no classes', { ...leafy, classCount: 1 }, tree],
  ['depth: 7, at most 6', { ...leafy, depth: 7 }, tree],
  ['trees: 11, at most 10', grove, forest],
])('refuses what does not fit: %s', (details, model, circuit) => {
  expect(() => fitModel(model, circuit)).toThrow(expect.objectContaining({ code: 'order.modelMisfit', details }))
})

test('refuses what is no model, as a wrong key decrypts it', () => {
  const fields = modelFields(leafy, tree)
  const shape = shapeOf(leafy, tree)
  const change = (at: number, by: bigint) => fields.map((field, index) => (index === at ? field + by : field))
  for (const wrong of [
    change(0, 2n ** 248n), // beyond 31 bytes
    change(0, 1n << 240n), // another depth
    change(6, 1n), // a byte after the end
    change(6, 200n << 192n), // a class that there is not
    fields.slice(1),
    [...fields, 0n],
  ]) {
    expect(() => modelFromFields(wrong, shape)).toThrow(code('order.noModel'))
  }
})
