import { expect, test } from 'vitest'
import { judgeParents, readParents } from './parentsInput.ts'

const parent = (modelId: string, share: string) => ({ modelId, share })

test('parents are read in the order of their numbers', () => {
  const input = { parents: [parent('12', '10'), parent('3', '2.5')], royalty: '5' }
  expect(judgeParents(input)).toEqual({})
  expect(readParents(input)).toEqual({
    parents: [
      { modelId: 3n, shareBps: 250 },
      { modelId: 12n, shareBps: 1_000 },
    ],
    royaltyBps: 500,
  })
})

test.each([
  ['no number', [parent('x', '10')]],
  ['no share', [parent('1', '0')]],
  ['one twice', [parent('1', '10'), parent('01', '5')]],
  ['more than half', [parent('1', '30'), parent('2', '20.01')]],
  ['too many', Array.from({ length: 5 }, (_, index) => parent(String(index + 1), '1'))],
])('refused as the contract refuses: %s', (_, parents) => {
  expect(judgeParents({ parents, royalty: '0' })).toHaveProperty('parents')
})
