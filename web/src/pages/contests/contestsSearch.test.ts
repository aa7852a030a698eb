import { expect, test } from 'vitest'
import { contestsQuery, contestsSearch } from './contestsSearch.ts'

test('an address that says nothing lists what is open, the newest first', () => {
  expect(contestsQuery(contestsSearch({}))).toEqual({ open: true, orderBy: 'newest' })
})

test.each([
  [
    { show: 'ended', order: 'reward' },
    { open: false, orderBy: 'reward' },
  ],
  [
    { show: 'all', q: 'iris' },
    { orderBy: 'newest', search: 'iris' },
  ],
  [
    { show: '<script>', order: 7, q: '  ' },
    { open: true, orderBy: 'newest' },
  ],
])('%j', (address, query) => {
  expect(contestsQuery(contestsSearch(address))).toEqual(query)
})
