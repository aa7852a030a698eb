import { expect, test } from 'vitest'
import { collectParent, parseEntry } from './parent.ts'

test('parents are collected with their shares', () => {
  expect(collectParent('5:2.5', collectParent('4:10'))).toEqual([
    { modelId: 4n, shareBps: 1_000 },
    { modelId: 5n, shareBps: 250 },
  ])
  for (const text of ['4', '4:10:1', 'x:10', '4:101']) expect(() => collectParent(text)).toThrow(/Write/)
})

test('an entry is named by its contest and its number', () => {
  expect(parseEntry('1:0')).toEqual({ contestId: 1n, entryId: 0n })
  for (const text of ['1', '1:', '1:0:2', 'a:b']) expect(() => parseEntry(text)).toThrow(/Write/)
})
