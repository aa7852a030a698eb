import { expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

test.each([
  ['45s', 45],
  ['90m', 5_400],
  ['12h', 43_200],
  ['7d', 604_800],
  ['2w', 1_209_600],
  ['1.5h', 5_400],
])('%s is %i seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds))

test.each(['', '7', 'd', '0h', '-1h', '1y', '7 d', '0.0001s', '1e3s', '99999w'])('"%s" is refused', text =>
  expect(() => parseDuration(text)).toThrow('90m'),
)
