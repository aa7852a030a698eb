import { expect, test } from 'vitest'
import { mintSearch } from './mintSearch.ts'

test('one source at most, and whole', () => {
  expect(mintSearch({ contest: 1, entry: 0, order: 3 })).toEqual({ contest: 1, entry: 0 })
  expect(mintSearch({ contest: 1 })).toEqual({})
  expect(mintSearch({ run: 4 })).toEqual({ run: 4 })
  expect(mintSearch({ order: -1 })).toEqual({})
  expect(mintSearch({ run: '4; drop' })).toEqual({})
})
