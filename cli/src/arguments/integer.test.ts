import { expect, test } from 'vitest'
import { parseId, parseInteger } from './integer.ts'

test('whole numbers within their limits are read', () => {
  expect(parseInteger(1, 10)('10')).toBe(10)
  expect(parseInteger(0)('0')).toBe(0)
})

test.each(['0', '11', '-1', '1.5', '0x1', ' 1', ''])('"%s" is not from 1 to 10', text =>
  expect(() => parseInteger(1, 10)(text)).toThrow('from 1 to 10'),
)

test('ids may be larger than a number can be', () => {
  expect(parseId('9007199254740993')).toBe(9007199254740993n)
  expect(() => parseId('-1')).toThrow('number')
  expect(() => parseId('one')).toThrow('number')
})
