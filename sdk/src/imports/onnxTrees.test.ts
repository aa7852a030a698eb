import { expect, test } from 'vitest'
import { evaluate } from './importedModel.ts'
import { type OnnxDraft, writeOnnx } from './onnxWriter.testing.ts'
import { readOnnx } from './readOnnx.ts'

type Attributes = NonNullable<OnnxDraft['nodes'][number]['attributes']>

/** Two trees that split feature 0 at 4.5: the first adds 1 to the left and 3 to the right, the second 10 and 30. */
const stumps = (prefix: 'class' | 'target', output: number): Attributes => ({
  nodes_treeids: [0, 0, 0, 1, 1, 1],
  nodes_nodeids: [0, 1, 2, 0, 1, 2],
  nodes_featureids: [0, 0, 0, 0, 0, 0],
  nodes_modes: ['BRANCH_LEQ', 'LEAF', 'LEAF', 'BRANCH_LEQ', 'LEAF', 'LEAF'],
  nodes_values: { floats: [4.5, 0, 0, 4.5, 0, 0] },
  nodes_truenodeids: [1, 0, 0, 1, 0, 0],
  nodes_falsenodeids: [2, 0, 0, 2, 0, 0],
  [`${prefix}_treeids`]: [0, 0, 1, 1],
  [`${prefix}_nodeids`]: [1, 2, 1, 2],
  [`${prefix}_ids`]: [output, output, output, output],
  [`${prefix}_weights`]: { floats: [1, 3, 10, 30] },
})

function read(operator: string, attributes: Attributes, before: OnnxDraft['nodes'] = []) {
  const inputs = [before.length > 0 ? 'scaled' : 'X']
  const node = { operator, domain: 'ai.onnx.ml', inputs, outputs: ['Y'], attributes }
  const { model, labels } = readOnnx(writeOnnx({ dims: [-1, 1], nodes: [...before, node] }), undefined)
  return { labels, run: (x: number) => [...evaluate(model, Float64Array.of(x))] }
}

test('a regressor adds its trees and base_values, or takes the mean of the trees', () => {
  const attributes = { ...stumps('target', 0), n_targets: 1, base_values: { floats: [100] } }
  const sum = read('TreeEnsembleRegressor', attributes)
  expect([sum.run(4), sum.run(5)]).toEqual([[111], [133]])
  const mean = read('TreeEnsembleRegressor', { ...attributes, aggregate_function: 'AVERAGE' })
  expect([mean.run(4), mean.run(5)]).toEqual([[105.5], [116.5]])
})

test.each([0, 1])('weights for class %i alone are the margin of the second class', output => {
  const labels = { classlabels_int64s: [0, 1], post_transform: 'LOGISTIC', base_values: { floats: [-20] } }
  const { run } = read('TreeEnsembleClassifier', { ...stumps('class', output), ...labels })
  expect([run(4), run(5)]).toEqual([
    [0, -9],
    [0, 13],
  ])
})

test('as probabilities, they are compared with one half', () => {
  const attributes = { ...stumps('class', 1), class_weights: { floats: [0.125, 0.25, 0.25, 0.5] } }
  const { run } = read('TreeEnsembleClassifier', { ...attributes, classlabels_int64s: [0, 1] })
  expect([run(4), run(5)]).toEqual([
    [0, -0.125],
    [0, 0.25],
  ])
})

test('a scaler before the trees moves their thresholds', () => {
  const attributes = { offset: { floats: [10] }, scale: { floats: [0.5] } }
  const scaler = { operator: 'Scaler', domain: 'ai.onnx.ml', outputs: ['scaled'], attributes }
  const { run } = read('TreeEnsembleRegressor', stumps('target', 0), [scaler])
  expect([run(19), run(20)]).toEqual([[11], [33]])
})

test('labels are those of the file', () => {
  const attributes = { ...stumps('class', 0), classlabels_strings: ['b', 'a', 'c'] }
  expect(read('TreeEnsembleClassifier', attributes).labels).toEqual(['b', 'a', 'c'])
})

const refused: [string, string, Attributes][] = [
  [
    'with BRANCH_EQ',
    'TreeEnsembleRegressor',
    { nodes_modes: ['BRANCH_EQ', 'LEAF', 'LEAF', 'BRANCH_EQ', 'LEAF', 'LEAF'] },
  ],
  ['of several targets', 'TreeEnsembleRegressor', { n_targets: 2 }],
  ['with aggregate_function MIN', 'TreeEnsembleRegressor', { aggregate_function: 'MIN' }],
  ['with post_transform PROBIT', 'TreeEnsembleRegressor', { post_transform: 'PROBIT' }],
]

test.each(refused)('an ensemble %s is refused', (use, operator, attributes) => {
  expect(() => read(operator, { ...stumps('target', 0), ...attributes })).toThrow(`ONNX operator ${operator} ${use}`)
})

test('trees of combined features are refused', () => {
  const nodes = [
    { operator: 'MatMul', inputs: ['X', 'w'], outputs: ['z'] },
    { operator: 'TreeEnsembleRegressor', domain: 'ai.onnx.ml', inputs: ['z'], attributes: stumps('target', 0) },
  ]
  const bytes = writeOnnx({ dims: [-1, 1], nodes, constants: { w: { dims: [1, 1], floats: [2] } } })
  expect(() => readOnnx(bytes, undefined)).toThrow('of combined features')
})
