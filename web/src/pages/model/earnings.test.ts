import { expect, test } from 'vitest'
import { ownParts, partPercent } from './earnings.ts'

test('what no ancestor has is the owner’s', () => {
  expect(ownParts([{ partsPerBillion: 100_000_000n }, { partsPerBillion: 25_000_000n }])).toBe(875_000_000n)
  expect(ownParts([])).toBe(1_000_000_000n)
})

test.each([
  [1_000_000_000n, '100 %'],
  [125_000_000n, '12.5 %'],
  [1_250_000n, '0.125 %'],
  [3n, '< 0.0001 %'],
])('%s parts per billion are %s', (parts, text) => {
  expect(partPercent(parts)).toBe(text)
})
