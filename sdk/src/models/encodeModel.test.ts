import { describe, expect, test } from 'vitest'
import { AssayError } from '../errors.ts'
import { decodeModel } from './decodeModel.ts'
import { encodeModel } from './encodeModel.ts'
import type { ForestModel, ForestTree, Model, NetworkModel, TreeModel } from './model.ts'
import { createRandom } from './random.ts'
import { randomModel } from './randomModel.testing.ts'

const tree: TreeModel = {
  family: 'tree',
  featureCount: 2,
  classCount: 3,
  depth: 1,
  features: Uint8Array.of(1),
  thresholds: Uint8Array.of(200),
  leaves: Uint8Array.of(2, 0),
}

const mlp: NetworkModel = {
  family: 'mlp',
  featureCount: 2,
  classCount: 2,
  laneBits: 21,
  layers: [
    { inputCount: 2, outputCount: 1, shift: 18, biases: Int32Array.of(-2), weights: Int8Array.of(-128, 127) },
    { inputCount: 1, outputCount: 2, shift: 0, biases: Int32Array.of(258, 0), weights: Int8Array.of(1, -1) },
  ],
}

const linear: NetworkModel = { ...mlp, family: 'linear', featureCount: 1, layers: [mlp.layers[1]!] }

const wide: ForestTree = {
  output: undefined,
  depth: 1,
  features: Uint8Array.of(2),
  thresholds: Uint8Array.of(7),
  leaves: Int16Array.of(1, -1, 256, 0),
}
const narrow: ForestTree = { ...wide, output: 1, features: Uint8Array.of(0), leaves: Int16Array.of(-32768, 5) }

const forest: ForestModel = {
  family: 'forest',
  featureCount: 3,
  classCount: 2,
  shift: 0,
  biases: Int32Array.of(-2, 3),
  trees: [wide, narrow],
}

const regressions = {
  tree: { ...tree, classCount: 1, leaves: Uint16Array.of(258, 65535) },
  linear: {
    ...linear,
    classCount: 1,
    layers: [{ inputCount: 1, outputCount: 1, shift: 18, biases: Int32Array.of(5), weights: Int8Array.of(-3) }],
  },
  forest: { ...forest, classCount: 1, shift: 22, biases: Int32Array.of(-1), trees: [{ ...narrow, output: 0 }] },
} satisfies Record<string, Model>

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof AssayError) return error.code
    throw error
  }
  return 'none'
}

/** The bytes of a model with some of them, by position, changed. */
const changed = (model: Model, changes: Record<number, number>): Uint8Array => {
  const bytes = encodeModel(model)
  for (const [position, value] of Object.entries(changes)) bytes[Number(position)] = value
  return bytes
}

describe('encodeModel', () => {
  test('a tree, byte for byte', () => {
    expect([...encodeModel(tree)]).toEqual([1, 3, 0, 2, 3, 1, 1, 200, 2, 0])
  })

  test('a network, byte for byte', () => {
    const header = [1, 2, 0, 2, 2, 21, 2, 0, 1, 0, 2]
    const hidden = [18, 0xff, 0xff, 0xff, 0xfe, 0x80, 0x7f]
    const last = [0, 0, 0, 1, 2, 0, 0, 0, 0, 1, 0xff]
    expect([...encodeModel(mlp)]).toEqual([...header, ...hidden, ...last])
  })

  test('a forest, byte for byte', () => {
    const head = [1, 4, 0, 3, 2, 0, 0, 2, 0xff, 0xff, 0xff, 0xfe, 0, 0, 0, 3]
    const trees = [255, 1, 2, 7, 0, 1, 0xff, 0xff, 1, 0, 0, 0, 1, 1, 0, 7, 0x80, 0, 0, 5]
    expect([...encodeModel(forest)]).toEqual([...head, ...trees])
  })

  test('regressions, byte for byte', () => {
    expect([...encodeModel(regressions.tree)]).toEqual([1, 3, 0, 2, 1, 1, 1, 200, 1, 2, 255, 255])
    expect([...encodeModel(regressions.linear)]).toEqual([1, 1, 0, 1, 1, 21, 1, 0, 1, 18, 0, 0, 0, 5, 0xfd])
    const forestHead = [1, 4, 0, 3, 1, 22, 0, 1, 0xff, 0xff, 0xff, 0xff]
    expect([...encodeModel(regressions.forest)]).toEqual([...forestHead, 0, 1, 0, 7, 0x80, 0, 0, 5])
    for (const model of Object.values(regressions)) expect(decodeModel(encodeModel(model))).toEqual(model)
  })

  test('a random model comes back as it was', () => {
    const random = createRandom(1)
    for (let round = 0; round < 2000; round++) {
      const model = randomModel(random)
      expect(decodeModel(encodeModel(model))).toEqual(model)
    }
  })

  test('refuses what has no bytes', () => {
    const [hidden, last] = mlp.layers as [(typeof mlp.layers)[0], (typeof mlp.layers)[0]]
    const broken: [Model, string][] = [
      [{ ...tree, featureCount: 1.5 }, 'model.features'],
      [{ ...tree, featureCount: 65536 }, 'model.features'],
      [{ ...tree, classCount: Number.NaN }, 'model.classes'],
      [{ ...tree, depth: 2 }, 'model.length'],
      [{ ...tree, thresholds: new Uint8Array(2) }, 'model.length'],
      [{ ...mlp, layers: [] }, 'model.layers'],
      [{ ...mlp, layers: [{ ...hidden, inputCount: 3 }, last] }, 'model.width'],
      [{ ...mlp, layers: [{ ...hidden, biases: new Int32Array(2) }, last] }, 'model.length'],
      [{ ...mlp, layers: [{ ...hidden, weights: new Int8Array(3) }, last] }, 'model.length'],
      [{ ...mlp, layers: [{ ...hidden, shift: 0.5 }, last] }, 'model.shift'],
      [{ ...forest, biases: new Int32Array(1) }, 'model.length'],
      [{ ...forest, shift: 1 }, 'model.shift'],
      [{ ...forest, trees: [] }, 'model.trees'],
      [{ ...forest, trees: Array<ForestTree>(1025).fill(wide) }, 'model.trees'],
      [{ ...forest, trees: [wide, { ...narrow, output: 2 }] }, 'model.output'],
      [{ ...forest, trees: [wide, { ...narrow, output: 255 }] }, 'model.output'],
      [{ ...forest, trees: [{ ...wide, depth: 11 }] }, 'model.depth'],
      [{ ...forest, trees: [{ ...wide, features: new Uint8Array(2) }] }, 'model.length'],
      [{ ...forest, trees: [{ ...wide, thresholds: new Uint8Array() }] }, 'model.length'],
      [{ ...forest, trees: [{ ...wide, output: 0 }] }, 'model.length'],
    ]
    for (const [model, code] of broken) expect(codeOf(() => encodeModel(model))).toBe(code)
  })
})

describe('decodeModel', () => {
  test.each<[string, Uint8Array]>([
    ['length', new Uint8Array()],
    ['length', encodeModel(tree).subarray(0, 4)],
    ['length', encodeModel(tree).subarray(0, 5)],
    ['length', encodeModel(tree).subarray(0, 9)],
    ['length', Uint8Array.of(...encodeModel(tree), 0)],
    ['length', encodeModel(mlp).subarray(0, 6)],
    ['length', encodeModel(mlp).subarray(0, 10)],
    ['length', encodeModel(mlp).subarray(0, -1)],
    ['length', Uint8Array.of(...encodeModel(mlp), 0)],
    ['version', changed(tree, { 0: 0 })],
    ['version', changed(tree, { 0: 2 })],
    ['family', changed(tree, { 1: 0 })],
    ['family', changed(tree, { 1: 5 })],
    ['features', changed(tree, { 3: 0 })],
    ['classes', changed(tree, { 4: 0 })],
    ['classes', changed(tree, { 4: 65 })],
    ['laneBits', changed(mlp, { 5: 22 })],
    ['layers', changed(mlp, { 6: 1 })],
    ['layers', changed(mlp, { 6: 9 })],
    ['layers', changed(linear, { 6: 2 })],
    ['width', changed(mlp, { 8: 0 })],
    ['width', changed(mlp, { 7: 4, 8: 1 })],
    ['width', changed(mlp, { 10: 3 })],
    ['shift', changed(mlp, { 11: 19 })],
    ['shift', changed(mlp, { 18: 1 })],
    ['unsound', changed(mlp, { 19: 0x7f })],
    ['depth', changed(tree, { 5: 0 })],
    ['depth', changed(tree, { 5: 11 })],
    ['nodeFeature', changed(tree, { 6: 2 })],
    ['leafClass', changed(tree, { 9: 3 })],
    ['length', changed(tree, { 4: 1 })],
    ['shift', changed(regressions.linear, { 9: 19 })],
    ['length', encodeModel(forest).subarray(0, 15)],
    ['shift', changed(forest, { 5: 1, 7: 0 })],
    ['shift', changed(regressions.forest, { 5: 23 })],
    ['trees', changed(forest, { 7: 0, 16: 9 })],
    ['trees', changed(forest, { 6: 4 }).subarray(0, 16)],
    ['length', encodeModel(forest).subarray(0, 17)],
    ['output', changed(forest, { 16: 2, 17: 0 }).subarray(0, 18)],
    ['depth', changed(forest, { 17: 11 }).subarray(0, 18)],
    ['length', changed(forest, { 18: 3 }).subarray(0, 27)],
    ['output', changed(forest, { 18: 3, 28: 2 })],
    ['length', Uint8Array.of(...changed(forest, { 18: 3 }), 0)],
    ['nodeFeature', changed(forest, { 8: 0x7f, 18: 3 })],
    ['nodeFeature', changed(forest, { 30: 3 })],
    ['unsound', changed(forest, { 9: 0x7f })],
  ])('finds the fault %s', (fault, bytes) => {
    expect(codeOf(() => decodeModel(bytes))).toBe(`model.${fault}`)
  })

  test('a neuron is sound below the bound and not at it', () => {
    const bias = 2 ** 19 - 1 - 255
    const at = (value: number): Model => ({
      ...linear,
      layers: [{ ...linear.layers[0]!, biases: Int32Array.of(0, value) }],
    })
    for (const value of [bias, -bias]) expect(decodeModel(encodeModel(at(value)))).toEqual(at(value))
    expect(() => encodeModel(at(bias + 1))).toThrow(
      'Layer 0, neuron 1: 255·Σ|weight| + |bias| = 524288 is not below 524288',
    )
    expect(codeOf(() => encodeModel(at(-bias - 1)))).toBe('model.unsound')
    expect(codeOf(() => encodeModel(at(-(2 ** 31))))).toBe('model.unsound')
  })

  test('an output is sound below the bound and not at it', () => {
    const at = (value: number): Model => ({ ...forest, biases: Int32Array.of(0, value) })
    const bias = 2 ** 23 - 1 - 1 - 32768
    for (const value of [bias, -bias]) expect(decodeModel(encodeModel(at(value)))).toEqual(at(value))
    expect(() => encodeModel(at(bias + 1))).toThrow('Output 1: |bias| + Σ max|leaf| = 8388608 is not below 8388608')
    expect(codeOf(() => encodeModel(at(-bias - 1)))).toBe('model.unsound')
    expect(codeOf(() => encodeModel({ ...forest, biases: Int32Array.of(-(2 ** 23) + 256, 0) }))).toBe('model.unsound')
    expect(codeOf(() => encodeModel({ ...forest, biases: Int32Array.of(-(2 ** 23) + 257, 0) }))).toBe('none')
  })

  test('changed bytes are refused or are another model', () => {
    const random = createRandom(2)
    for (let round = 0; round < 5000; round++) {
      const bytes = encodeModel(randomModel(random))
      bytes[random.below(Math.min(bytes.length, 40))] = random.below(256)
      const code = codeOf(() => expect(encodeModel(decodeModel(bytes))).toEqual(bytes))
      expect(code).toMatch(/^none$|^model\./)
    }
  })

  test('reads a window onto a larger buffer and shares no memory with it', () => {
    for (const model of [tree, mlp, forest]) {
      const bytes = encodeModel(model)
      const buffer = Uint8Array.of(9, 9, 9, ...bytes, 9)
      const decoded = decodeModel(buffer.subarray(3, 3 + bytes.length))
      buffer.fill(0)
      expect(decoded).toEqual(model)
    }
  })
})
