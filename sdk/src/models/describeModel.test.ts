import { expect, test } from 'vitest'
import { decodeModel } from './decodeModel.ts'
import { describeModel } from './describeModel.ts'
import type { ForestModel, ForestTree, NetworkModel } from './model.ts'

test('describes a tree', () => {
  expect(describeModel(decodeModel(Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1)))).toEqual({
    family: 'tree',
    featureCount: 1,
    classCount: 2,
    shape: 'depth 1, 1 node, 2 leaves',
    productsPerRow: 0,
    laneBits: undefined,
    sizeBytes: 10,
    hash: '0xcd9b1de3a245b0411cfd21b32ac7a216080b9874315820f9827f60698da63014',
  })
})

test('describes a network', () => {
  const layer = (inputCount: number, outputCount: number) => ({
    inputCount,
    outputCount,
    shift: 0,
    biases: new Int32Array(outputCount),
    weights: new Int8Array(inputCount * outputCount),
  })
  const model: NetworkModel = {
    family: 'mlp',
    featureCount: 30,
    classCount: 2,
    laneBits: 25,
    layers: [layer(30, 16), layer(16, 2)],
  }
  expect(describeModel(model)).toMatchObject({
    shape: '30 → 16 → 2',
    productsPerRow: 512,
    laneBits: 25,
    sizeBytes: 597,
  })
})

test('describes a forest', () => {
  const tree = (depth: number): ForestTree => ({
    output: undefined,
    depth,
    features: new Uint8Array(2 ** depth - 1),
    thresholds: new Uint8Array(2 ** depth - 1),
    leaves: new Int16Array(2 * 2 ** depth),
  })
  const forest = (depths: number[]): ForestModel => ({
    family: 'forest',
    featureCount: 30,
    classCount: 2,
    shift: 0,
    biases: new Int32Array(2),
    trees: depths.map(tree),
  })
  expect(describeModel(forest([2, 4, 3]))).toMatchObject({
    shape: '3 trees, depth 2 to 4, 25 nodes, 28 leaves',
    productsPerRow: 0,
    laneBits: undefined,
    sizeBytes: 184,
  })
  expect(describeModel(forest([3, 3])).shape).toBe('2 trees, depth 3, 14 nodes, 16 leaves')
  expect(describeModel(forest([1])).shape).toBe('1 tree, depth 1, 1 node, 2 leaves')
})
