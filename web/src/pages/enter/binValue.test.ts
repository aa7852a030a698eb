import { expect, test } from 'vitest'
import { binValue } from './binValue.ts'

test('a bin of numbers is given by its middle, the outer ones by their edge', () => {
  const feature = { kind: 'numeric', name: 'x', edges: [1, 2], missing: true } as const
  const values = [0, 1, 2, 3].map(bin => binValue({ ...feature, edges: [...feature.edges] }, bin))
  expect(values).toEqual(['< 1', '1.5', '≥ 2', 'missing'])
  expect(binValue({ ...feature, edges: [] }, 0)).toBe('any')
})

test('a bin of texts is given by its text', () => {
  const feature = { kind: 'categorical' as const, name: 'x', values: ['a', 'b'], missing: true }
  expect([0, 1, 2].map(bin => binValue(feature, bin))).toEqual(['a', 'b', 'missing'])
})
