import { expect, test } from 'vitest'
import { formatAmount, formatBps, formatDuration, formatTime } from './format.ts'

test('amounts carry their unit', () => {
  expect(formatAmount(475n * 10n ** 15n, { symbol: 'ETH', decimals: 18 })).toBe('0.475 ETH')
})

test('basis points are percentages', () => {
  expect(formatBps(9_386)).toBe('93.86 %')
})

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [5_400, '1 h 30 min'],
  [604_800, '7 d'],
  [90_061, '1 d 1 h'],
])('%i seconds are %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text))

test('a time is told with its distance', () => {
  expect(formatTime(1_767_225_600n, 1_767_222_000n)).toBe('2026-01-01 00:00 UTC, in 1 h')
  expect(formatTime(1_767_225_600n, 1_767_225_660n)).toBe('2026-01-01 00:00 UTC, 1 min ago')
})
