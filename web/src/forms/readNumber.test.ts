import { expect, test } from 'vitest'
import { readAmount, readInteger, readPercent } from './readNumber.ts'

test.each([
  ['0.5', 6, 500_000n],
  [' 12 ', 6, 12_000_000n],
  ['0.0000001', 6, undefined],
  ['3', 0, 3n],
  ['3.5', 0, undefined],
  ['1,5', 6, undefined],
  ['-1', 6, undefined],
  ['1e3', 6, undefined],
  ['', 6, undefined],
])('the amount "%s" of %i decimals', (text, decimals, amount) => {
  expect(readAmount(text, decimals)).toBe(amount)
})

test.each([
  ['12.5', 1_250],
  ['100', 10_000],
  ['100.01', undefined],
  ['12.345', undefined],
  ['90 %', undefined],
])('the percentage "%s"', (text, bps) => {
  expect(readPercent(text)).toBe(bps)
})

test('a whole number has digits and nothing else', () => {
  expect(readInteger(' 7 ')).toBe(7)
  expect(readInteger('7.0')).toBeUndefined()
})
