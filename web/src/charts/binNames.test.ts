import { expect, test } from 'vitest'
import { binNames } from './binNames.ts'

test('numbers have bins between edges, and one beyond either end', () => {
  expect(binNames({ kind: 'numeric', edges: [0.094589999, 1.5, 300_000], missing: false })).toEqual([
    'below 0.09459',
    '0.09459 to 1.5',
    '1.5 to 300000',
    '300000 and more',
  ])
})

test('one edge makes two bins, none a single one', () => {
  expect(binNames({ kind: 'numeric', edges: [2], missing: false })).toEqual(['below 2', '2 and more'])
  expect(binNames({ kind: 'numeric', edges: [], missing: false })).toEqual(['any number'])
})

test('missing values are the last bin, of numbers and of categories', () => {
  expect(binNames({ kind: 'numeric', edges: [2], missing: true }).at(-1)).toBe('missing')
  expect(binNames({ kind: 'categorical', values: ['left', 'right'], missing: true })).toEqual([
    'left',
    'right',
    'missing',
  ])
})
