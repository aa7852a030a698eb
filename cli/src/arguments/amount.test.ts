import { expect, test } from 'vitest'
import { parseAmount, toUnits } from './amount.ts'

const ether = { symbol: 'ETH', decimals: 18 }
const dollar = { symbol: 'USDC', decimals: 6 }

test('an amount counts in the units of its currency', () => {
  expect(toUnits('0.5', ether)).toBe(5n * 10n ** 17n)
  expect(toUnits('0.5', dollar)).toBe(500_000n)
  expect(toUnits('0.000000000000000001', ether)).toBe(1n)
})

test('what is finer than the currency is refused, not rounded', () => {
  expect(() => toUnits('0.0000001', dollar)).toThrow('finer than USDC')
})

test.each(['', '-1', '.5', '1.', '1e3', '1,5', '0x10'])('"%s" is no amount', text =>
  expect(() => parseAmount(text)).toThrow('decimal number'),
)
