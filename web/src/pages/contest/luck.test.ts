import { expect, test } from 'vitest'
import { luckBps } from './luck.ts'

test('a hundred rows leave a good model between 84 % and 96 %, as docs/protocol.md says', () => {
  expect(luckBps(9_000, 100)).toEqual([8_412, 9_588])
})

test('more rows say more, and no score is beyond all or nothing', () => {
  expect(luckBps(9_000, 10_000)).toEqual([8_941, 9_059])
  expect(luckBps(9_900, 10)).toEqual([9_283, 10_000])
  expect(luckBps(10_000, 10)).toEqual([10_000, 10_000])
})
