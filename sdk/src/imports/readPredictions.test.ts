import { expect, test } from 'vitest'
import { readPredictions } from './readPredictions.ts'

const name = 'predictions.csv'

test.each([
  ['numbers without a header', '0\n2\n1\n', [0, 2, 1]],
  ['numbers with a header', 'class\n0\n2\n', [0, 2]],
  ['names with a header', 'species\nsetosa\nvirginica\n', ['setosa', 'virginica']],
  ['the last of several columns', 'id,class\n7,1\n8,0\n', [1, 0]],
])('reads %s', async (_, text, expected) => {
  expect(await readPredictions(text, { name })).toEqual(expected)
})

test('reads an array of NumPy', async () => {
  const header = "{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }\n"
  const start = new TextEncoder().encode(`?NUMPY??${String.fromCharCode(header.length)}?${header}`)
  start.set([0x93], 0)
  start.set([1, 0], 6)
  start.set([0], 9)
  expect(await readPredictions(Uint8Array.of(...start, 2, 0, 1), { name: 'predictions.npy' })).toEqual([2, 0, 1])
})
