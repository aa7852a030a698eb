import { expect, test } from 'vitest'
import { AssayError } from '../errors.ts'
import { createRandom } from '../models/random.ts'
import { readFixture, rowsOf } from './fixtures.testing.ts'
import { importModel } from './importModel.ts'
import { type OnnxDraft, writeOnnx } from './onnxWriter.testing.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function codeOf(bytes: Uint8Array): string {
  try {
    importModel(bytes, { rows: { ...rowsOf('binary'), featureCount: 4 } })
    return 'none'
  } catch (error) {
    if (error instanceof AssayError) return error.code
    throw error
  }
}

const relu = (name: string, input: string) => ({ operator: 'Relu', inputs: [input], outputs: [name] })
const matrix = (rows: number, columns: number) => ({
  dims: [rows, columns],
  floats: new Array<number>(rows * columns).fill(1),
})

const onnx: Record<string, [OnnxDraft, string]> = {
  'a cyclic graph': [{ dims: [-1, 4], nodes: [relu('a', 'b'), relu('b', 'a')], outputs: ['b'] }, 'import.invalid'],
  'a node that takes itself': [{ dims: [-1, 4], nodes: [relu('Y', 'Y')] }, 'import.invalid'],
  'an output that nothing computes': [{ dims: [-1, 4], nodes: [relu('a', 'X')] }, 'import.unsupported'],
  'a name computed twice': [{ dims: [-1, 4], nodes: [relu('Y', 'X'), relu('Y', 'X')] }, 'import.invalid'],
  'a constant of shape 2^31': [
    { dims: [-1, 4], nodes: [relu('Y', 'X')], constants: { w: { dims: [2 ** 31, 4], floats: [1] } } },
    'import.invalid',
  ],
  'a constant of shape 2^40 × 2^40 × 0': [
    {
      dims: [-1, 4],
      nodes: [{ operator: 'MatMul', inputs: ['X', 'w'] }],
      constants: { w: { dims: [2 ** 40, 2 ** 40, 0], floats: [] } },
    },
    'import.invalid',
  ],
  'rows of 2^31 features': [{ dims: [-1, 2 ** 31], nodes: [relu('Y', 'X')] }, 'import.tooLarge'],
  'no features': [{ dims: [-1, 0], nodes: [relu('Y', 'X')] }, 'import.tooLarge'],
  'another number of features': [{ dims: [-1, 5], nodes: [relu('Y', 'X')] }, 'import.rows'],
  'a thousand nodes': [
    { dims: [-1, 4], nodes: Array.from({ length: 1000 }, (_, index) => relu(`${index + 1}`, `${index}`)) },
    'import.tooLarge',
  ],
  'nine layers': [
    {
      dims: [-1, 4],
      nodes: Array.from({ length: 9 }, (_, index) => relu(`${index + 1}`, index === 0 ? 'X' : `${index}`)),
      outputs: ['9'],
    },
    'import.tooLarge',
  ],
  'a product of large matrices': [
    {
      dims: [-1, 4],
      nodes: [
        { operator: 'MatMul', inputs: ['X', 'first'], outputs: ['a'] },
        { operator: 'Relu', inputs: ['a'], outputs: ['b'] },
        { operator: 'MatMul', inputs: ['b', 'narrow'], outputs: ['c'] },
        { operator: 'MatMul', inputs: ['c', 'wide'], outputs: ['Y'] },
      ],
      constants: { first: matrix(4, 1000), narrow: matrix(1000, 20), wide: matrix(20, 1000) },
    },
    'import.tooLarge',
  ],
  'an operator called constructor': [{ dims: [-1, 4], nodes: [{ operator: 'constructor' }] }, 'import.unsupported'],
  'an operator called __proto__': [{ dims: [-1, 4], nodes: [{ operator: '__proto__' }] }, 'import.unsupported'],
  'a constant called __proto__': [
    {
      dims: [-1, 4],
      nodes: [{ operator: 'MatMul', inputs: ['X', '__proto__'] }],
      constants: { ['__proto__']: matrix(3, 3) },
    },
    'import.invalid',
  ],
  'weights that are infinite': [
    {
      dims: [-1, 4],
      nodes: [{ operator: 'Add', inputs: ['X', 'w'] }],
      constants: { w: { dims: [1], floats: [Number.POSITIVE_INFINITY] } },
    },
    'import.invalid',
  ],
}

test.each(Object.entries(onnx))('ONNX: %s', (_, [draft, code]) => {
  const bytes = writeOnnx(draft)
  const start = performance.now()
  expect(codeOf(bytes)).toBe(code)
  expect(performance.now() - start).toBeLessThan(1000)
})

type XgboostFile = { learner: Record<string, Record<string, unknown>> }

/** The JSON of a sound file with one thing changed. */
function xgboost(change: (tree: Record<string, unknown>, learner: XgboostFile['learner']) => void): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(readFixture('xgboost-binary.json')))
  change(file.learner.gradient_booster.model.trees[0], file.learner)
  return encode(JSON.stringify(file))
}

const deep = 10_000_000

const others: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'import.invalid'],
  ['zeros', new Uint8Array(1000), 'import.invalid'],
  ['a pickle', Uint8Array.of(0x80, 4, 0x95), 'import.format'],
  ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4), 'import.format'],
  ['64 MiB and more', new Uint8Array(2 ** 26 + 1), 'import.tooLarge'],
  ['JSON that is too deep', encode(`{"learner":${'['.repeat(deep)}`), 'import.tooLarge'],
  ['JSON of too many lists', encode(`{"learner":[${'[],'.repeat(deep)}[]]}`), 'import.tooLarge'],
  ['JSON of too many values', encode(`{"learner":[${'1,'.repeat(deep)}1]}`), 'import.tooLarge'],
  ['JSON of another thing', encode('{"__proto__":{"learner":1},"constructor":{}}'), 'import.invalid'],
  ['JSON that ends early', readFixture('xgboost-binary.json').subarray(0, 2000), 'import.invalid'],
  [
    'a leaf of 1e400',
    encode(
      new TextDecoder()
        .decode(readFixture('xgboost-binary.json'))
        .replace(/"split_conditions":\s*\[[^,]*/, '"split_conditions":[1e400'),
    ),
    'import.invalid',
  ],
  [
    'a base_score of 1e400',
    xgboost((_, { learner_model_param: parameters }) => {
      parameters!.base_score = '1e400'
    }),
    'import.invalid',
  ],
  [
    'a billion features',
    xgboost((_, { learner_model_param: parameters }) => {
      parameters!.num_feature = '1000000000'
    }),
    'import.invalid',
  ],
  [
    'a node that is its own child',
    xgboost(tree => {
      tree.left_children = (tree.left_children as number[]).map((left, node) => (left < 0 ? left : node))
    }),
    'import.tooLarge',
  ],
  [
    'a child that is not there',
    xgboost(tree => {
      tree.left_children = (tree.left_children as number[]).map(left => (left < 0 ? left : 1e9))
    }),
    'import.invalid',
  ],
  [
    'a feature that is not there',
    xgboost(tree => {
      tree.split_indices = (tree.split_indices as number[]).map(() => -1)
    }),
    'import.invalid',
  ],
  [
    'lists of different lengths',
    xgboost(tree => {
      tree.right_children = []
    }),
    'import.invalid',
  ],
  [
    'splits by category',
    xgboost(tree => {
      tree.split_type = (tree.split_type as number[]).map(() => 1)
    }),
    'import.unsupported',
  ],
  ['LightGBM without an end', encode('tree\nobjective=binary\n'), 'import.invalid'],
  [
    'LightGBM with a billion leaves',
    encode(
      'tree\nnum_tree_per_iteration=1\nmax_feature_idx=3\nobjective=binary\n\nTree=0\nnum_leaves=1000000\n\nend of trees\n',
    ),
    'import.tooLarge',
  ],
  [
    'LightGBM with a million trees',
    encode(
      `tree\nnum_tree_per_iteration=1\nmax_feature_idx=3\nobjective=binary\n${'\nTree=0\n'.repeat(1e6)}\nend of trees\n`,
    ),
    'import.tooLarge',
  ],
]

test.each(others)('%s', (_, bytes, code) => {
  const heap = process.memoryUsage.rss()
  const start = performance.now()
  expect(codeOf(bytes)).toBe(code)
  expect(performance.now() - start).toBeLessThan(1000)
  expect(process.memoryUsage.rss() - heap).toBeLessThan(2 ** 27)
})

test.each(['torch-sigmoid.onnx', 'sklearn-boosting-binary.onnx', 'xgboost-binary.json', 'lightgbm-binary.txt'])(
  '%s: cut anywhere, or with bytes changed, it is a model or an error that says so',
  name => {
    const whole = readFixture(name)
    const random = createRandom(1)
    const step = Math.ceil(whole.length / 300)
    for (let length = 0; length < whole.length; length += step) codeOf(whole.subarray(0, length))
    for (let trial = 0; trial < 300; trial++) {
      const changed = whole.slice()
      for (let change = 0; change <= random.below(4); change++) changed[random.below(whole.length)] = random.below(256)
      codeOf(changed)
    }
  },
)
