import { expect, test } from 'vitest'
import { parsePercent, parseShares } from './percent.ts'

test.each([
  ['0', 0],
  ['5', 500],
  ['12.5', 1_250],
  ['93.86 %', 9_386],
  ['0.29', 29],
  ['100%', 10_000],
])('%s is %i basis points', (text, bps) => expect(parsePercent(text)).toBe(bps))

test.each(['', '-1', '100.01', '101', '5.125', 'half', '1e1'])('"%s" is refused', text =>
  expect(() => parsePercent(text)).toThrow('from 0 to 100'),
)

test('shares make 100 %', () => {
  expect(parseShares('60, 30,10')).toEqual([6_000, 3_000, 1_000])
  expect(() => parseShares('60,30')).toThrow('90 %')
  expect(() => parseShares('60,,40')).toThrow()
})
