import { describe, expect, test } from 'vitest'
import type { Binning } from '../datasets/binning.ts'
import { decodeModel } from '../models/decodeModel.ts'
import { encodeModel } from '../models/encodeModel.ts'
import { predictRows } from '../models/predict.ts'
import { irisClasses, predictionsOf, readFixture, rowsOf } from './fixtures.testing.ts'
import { importModel } from './importModel.ts'
import { writeOnnx } from './onnxWriter.testing.ts'

const forests = [
  ['sklearn-tree.onnx', 'iris', 'tree'],
  ['sklearn-tree-regressor.onnx', 'diabetes', 'tree'],
  ['sklearn-forest.onnx', 'iris', 'forest'],
  ['sklearn-forest-turned.onnx', 'iris', 'forest'],
  ['sklearn-forest-regressor.onnx', 'diabetes', 'forest'],
  ['sklearn-boosting.onnx', 'iris', 'forest'],
  ['sklearn-boosting-binary.onnx', 'binary', 'forest'],
  ['xgboost-classes.json', 'iris', 'forest'],
  ['xgboost-binary.json', 'binary', 'forest'],
  ['xgboost-regression.json', 'diabetes', 'forest'],
  ['lightgbm-classes.txt', 'iris', 'forest'],
  ['lightgbm-binary.txt', 'binary', 'forest'],
  ['lightgbm-regression.txt', 'diabetes', 'forest'],
] as const

test.each(forests)('%s predicts what its trainer does, and the integers do too', (name, set, family) => {
  const rows = rowsOf(set)
  const options = { rows, predictions: predictionsOf(name), classes: irisClasses.slice(0, rows.classCount) }
  const { model, report } = importModel(readFixture(name), options)
  expect(model.family).toBe(family)
  expect(report.agreement).toEqual({ rowCount: rows.rowCount, agreeingRows: rows.rowCount, firstDifferences: [] })
  expect(report.comparison?.differingRows).toBe(0)
  expect(decodeModel(encodeModel(model))).toEqual(model)
})

const networks = [
  ['torch-mlp.onnx', 'iris', 'mlp'],
  ['torch-sigmoid.onnx', 'binary', 'mlp'],
  ['keras-mlp.onnx', 'iris', 'mlp'],
  ['sklearn-mlp.onnx', 'binary', 'mlp'],
  ['sklearn-logistic.onnx', 'iris', 'linear'],
  ['xgboost-linear.json', 'iris', 'linear'],
] as const

test.each(networks)('%s predicts what its trainer does, and the integers nearly so', (name, set, family) => {
  const rows = rowsOf(set)
  const { model, report } = importModel(readFixture(name), { rows, predictions: predictionsOf(name) })
  expect(model.family).toBe(family)
  expect(report.agreement).toEqual({ rowCount: rows.rowCount, agreeingRows: rows.rowCount, firstDifferences: [] })
  expect(report.comparison?.differingRows).toBeLessThanOrEqual(1)
  expect(report.laneBits).toBe(21)
  expect(decodeModel(encodeModel(model))).toEqual(model)
})

test('torch-regression.onnx predicts what its trainer does, and the report says what integers cost', () => {
  const name = 'torch-regression.onnx'
  const { report } = importModel(readFixture(name), { rows: rowsOf('diabetes'), predictions: predictionsOf(name) })
  expect(report.agreement?.firstDifferences).toEqual([])
  const { before = 0, after = 0 } = report.comparison ?? {}
  expect(before).toBeCloseTo(1254, 0)
  expect(after).toBeLessThan(1.02 * before)
})

describe('classes', () => {
  test('follow the labels of the file, whatever order it puts its outputs in', () => {
    const plain = importModel(readFixture('sklearn-forest.onnx'), { rows: rowsOf('iris') })
    const turned = importModel(readFixture('sklearn-forest-turned.onnx'), { rows: rowsOf('iris') })
    expect(turned.model).toEqual(plain.model)
  })

  test('are found by name', () => {
    const rows = rowsOf('iris')
    const classes = ['virginica', 'setosa', 'versicolor']
    const { model } = importModel(readFixture('sklearn-tree.onnx'), { rows, classes })
    const named = Array.from(predictRows(model, rows), index => classes[index])
    expect(named).toEqual(predictionsOf('sklearn-tree.onnx'))
  })

  test('that nobody knows are refused', () => {
    const refused = expect.objectContaining({ code: 'import.classes', shortMessage: '"setosa" is no class' })
    const bytes = readFixture('sklearn-tree.onnx')
    expect(() => importModel(bytes, { classes: ['a', 'b', 'c'] })).toThrow(refused)
  })

  test('of other rows are refused', () => {
    const rows = { ...rowsOf('iris'), classCount: 2 }
    expect(() => importModel(readFixture('torch-mlp.onnx'), { rows })).toThrow(
      'The model has 3 classes, the rows have 2',
    )
    expect(() => importModel(readFixture('torch-regression.onnx'), { rows: rowsOf('iris') })).toThrow(
      'The model takes 10 features, but rows have 4',
    )
    expect(() => importModel(readFixture('xgboost-regression.json'), { rows: rowsOf('iris') })).toThrow(
      'The model has a number to predict, the rows have 3 classes',
    )
  })
})

test('a disagreement with the trainer names the first rows', () => {
  const predictions = predictionsOf('xgboost-binary.json').map((value, row) =>
    row % 20 === 3 ? 1 - Number(value) : value,
  )
  const { agreement } = importModel(readFixture('xgboost-binary.json'), { rows: rowsOf('binary'), predictions }).report
  expect(agreement?.agreeingRows).toBe(142)
  expect(agreement?.firstDifferences[1]).toEqual({ row: 24, computed: 0, given: 1 })
  expect(agreement?.firstDifferences).toHaveLength(5)
})

test('predictions of another number of rows are refused', () => {
  const options = { rows: rowsOf('binary'), predictions: [0, 1] }
  expect(() => importModel(readFixture('xgboost-binary.json'), options)).toThrow('There are 2 predictions for 150 rows')
})

test('a network needs rows, trees do not', () => {
  expect(() => importModel(readFixture('torch-mlp.onnx'))).toThrow(expect.objectContaining({ code: 'import.rows' }))
  expect(importModel(readFixture('xgboost-binary.json')).report.comparison).toBeUndefined()
})

test('dart is refused by name', () => {
  expect(() => importModel(readFixture('xgboost-dart.json'))).toThrow("XGBoost's booster dart cannot be imported")
})

describe('a model of values', () => {
  const binning: Binning = {
    features: [
      { kind: 'numeric', name: 'size', edges: [10, 20, 40], missing: false },
      { kind: 'numeric', name: 'age', edges: [1.5], missing: true },
    ],
    label: { name: 'kind', classes: ['small', 'large'] },
  }
  const write = (tree: string) =>
    new TextEncoder().encode(
      `tree\nnum_tree_per_iteration=1\nmax_feature_idx=1\nobjective=binary sigmoid:1\n\nTree=0\n${tree}\n\nend of trees\n`,
    )
  const stump = (feature: number, threshold: number, decision: number) =>
    write(
      `num_leaves=2\nsplit_feature=${feature}\nthreshold=${threshold}\ndecision_type=${decision}\nleft_child=-1\nright_child=-2\nleaf_value=-1 1`,
    )
  const row = (...features: number[]) => ({
    featureCount: 2,
    rowCount: features.length / 2,
    features: Uint8Array.from(features),
  })

  test('has its thresholds moved to the nearest edges, which the report counts', () => {
    const exact = importModel(stump(0, 20, 2), { binning, inputs: 'values' })
    expect(exact.report.movedThresholds).toBe(0)
    expect(exact.model).toMatchObject({ features: Uint8Array.of(0), thresholds: Uint8Array.of(1) })
    const moved = importModel(stump(0, 33, 2), { binning, inputs: 'values' })
    expect(moved.report.movedThresholds).toBe(1)
    expect(moved.model).toMatchObject({ thresholds: Uint8Array.of(2) })
  })

  test('loses nothing where no rows are between the threshold and the edge', () => {
    const rows = { ...row(1, 0, 3, 0), classCount: 2, labels: Uint8Array.of(0, 1) }
    expect(importModel(stump(0, 33, 2), { rows, binning, inputs: 'values' }).report.movedThresholds).toBe(0)
  })

  test('may be a network, which takes them by a line over the codes', () => {
    const edges = Array.from({ length: 255 }, (_, edge) => 100 + edge / 2)
    const wide: Binning = {
      features: [{ kind: 'numeric', name: 'size', edges, missing: false }],
      label: { name: 'kind', classes: ['small', 'large'] },
    }
    const bytes = writeOnnx({
      dims: [-1, 1],
      nodes: [
        { operator: 'MatMul', inputs: ['X', 'w'], outputs: ['z'] },
        { operator: 'Add', inputs: ['z', 'b'] },
      ],
      constants: { w: { dims: [1, 1], floats: [1] }, b: { dims: [1], floats: [-150.3] } },
    })
    const features = Uint8Array.from({ length: 256 }, (_, code) => code)
    const labels = features.map(code => Number(code > 101))
    const rows = { featureCount: 1, classCount: 2, rowCount: 256, features, labels }
    const { report } = importModel(bytes, { rows, binning: wide, inputs: 'values' })
    expect(report.comparison).toEqual({ rowCount: 256, before: 10_000, after: 10_000, differingRows: 0 })
  })

  test.each([
    ['left', 2 + (2 << 2), [0, 1, 0]],
    ['right', 2 << 2, [0, 1, 1]],
  ])('sends missing values %s as it was trained to', (_, decision, expected) => {
    const { model } = importModel(stump(1, 1.5, decision), { binning, inputs: 'values' })
    expect([...predictRows(model, row(0, 0, 0, 1, 0, 2))]).toEqual(expected)
  })
})

describe('trees', () => {
  /** A chain of `length` splits of feature 0, deeper to the right. */
  const chain = (length: number, threshold: (node: number) => number) => {
    const range = Array.from({ length }, (_, node) => node)
    const lines = [
      `num_leaves=${length + 1}`,
      `split_feature=${range.map(() => 0).join(' ')}`,
      `threshold=${range.map(threshold).join(' ')}`,
      `decision_type=${range.map(() => 2).join(' ')}`,
      `left_child=${range.map(node => -1 - node).join(' ')}`,
      `right_child=${range.map(node => (node === length - 1 ? -1 - length : node + 1)).join(' ')}`,
      `leaf_value=${[...range, length].map(leaf => (leaf % 2 === 0 ? -1 : 1)).join(' ')}`,
    ]
    return new TextEncoder().encode(
      `tree\nnum_tree_per_iteration=1\nmax_feature_idx=0\nobjective=binary sigmoid:1\n\nTree=0\n${lines.join('\n')}\n\nend of trees\n`,
    )
  }

  test('that lean to one side are filled up to perfect ones', () => {
    const { model } = importModel(chain(10, node => 20 * node + 10.5))
    expect(model).toMatchObject({ family: 'tree', depth: 10 })
    const features = Uint8Array.from({ length: 256 }, (_, code) => code)
    const classes = Array.from(features, code => Math.min(Math.ceil(Math.max(0, code - 10) / 20), 10) % 2)
    expect([...predictRows(model, { featureCount: 1, rowCount: 256, features })]).toEqual(classes)
  })

  test('deeper than ten are refused with what to set', () => {
    expect(() => importModel(chain(11, node => 20 * node))).toThrow(
      expect.objectContaining({ code: 'import.tooLarge', hint: expect.stringContaining('max_depth=10') }),
    )
  })

  test('split where no code is, and all go one way', () => {
    const { model } = importModel(chain(3, node => [-3, 300, 100][node]!))
    expect(model).toMatchObject({ depth: 1, leaves: Uint8Array.of(1, 1) })
  })
})
