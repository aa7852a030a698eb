import { expect, test } from 'vitest'
import { parseNumbers, parseRatio } from './numbers.ts'

test('whole numbers are read, each once', () => {
  expect(parseNumbers('1, 4,1')).toEqual([1, 4])
  for (const text of ['', '1,', '-1', '1.5', 'one']) expect(() => parseNumbers(text)).toThrow('whole numbers')
})

test('a ratio is below 1', () => {
  expect(['0', '.5', '0.05', '1e-3'].map(parseRatio)).toEqual([0, 0.5, 0.05, 0.001])
  for (const text of ['1', '-0.1', 'NaN', '', '0,5']) expect(() => parseRatio(text)).toThrow('below 1')
})
