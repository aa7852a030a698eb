import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { judgeCard, readToken } from './cardInput.ts'

const card = { title: 'Wines', description: '', token: '' }

test.each([
  [{}, []],
  [{ title: ' ' }, ['title']],
  [{ title: 'x'.repeat(121) }, ['title']],
  [{ description: 'x'.repeat(20_001) }, ['description']],
  [{ token: '0x12' }, ['token']],
])('%o', (change, wrong) => {
  expect(Object.keys(judgeCard({ ...card, ...change }))).toEqual(wrong)
})

test('no token is the coin of the chain', () => {
  expect(readToken(card)).toBe(zeroAddress)
  expect(readToken({ token: ` ${zeroAddress} ` })).toBe(zeroAddress)
})
