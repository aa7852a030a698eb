import type { Rows } from '@assay/sdk'
import { expect, test } from 'vitest'
import { judgeOrder, readOrder, scoreRange, usualOrder } from './orderInput.ts'

const rows: Rows = {
  featureCount: 4,
  classCount: 3,
  rowCount: 100,
  features: new Uint8Array(400),
  labels: new Uint8Array(100),
}
const given = { rows, majority: 60, price: 1_000_000n, currency: { symbol: 'USDC', decimals: 6 } }
const usual = usualOrder(given, true)

test('what is usual is right, and becomes terms', () => {
  expect(judgeOrder(usual, given)).toEqual({})
  expect(readOrder(usual, given)).toMatchObject({
    circuit: { name: 'tree-128-5' },
    training: { maxDepth: 5, minSamplesSplit: 2, minSamplesLeaf: 3, criterion: 'gini' },
    thresholdBps: 8_000,
    maxPrice: 1_010_000n,
    windows: { commitSeconds: 3_600, discloseSeconds: 3_600 },
  })
})

test.each([
  ['threshold', '60'],
  ['threshold', '100.5'],
  ['threshold', ''],
  ['minSamplesSplit', '1'],
  ['minSamplesLeaf', '65536'],
  ['maxPrice', '0.999999'],
  ['maxPrice', 'much'],
] as const)('a %s of "%s" is wrong', (field, text) => {
  expect(Object.keys(judgeOrder({ ...usual, [field]: text }, given))).toEqual([field])
})

test('what no circuit proves is told', () => {
  expect(() => readOrder({ ...usual, family: 'forest', depth: '6' }, given)).toThrow(
    expect.objectContaining({ code: 'order.noCircuit' }),
  )
})

test('a score on few rows says little', () => {
  expect(scoreRange(9_000, 100)).toEqual([8_412, 9_588])
  expect(scoreRange(10_000, 10)).toEqual([10_000, 10_000])
})
