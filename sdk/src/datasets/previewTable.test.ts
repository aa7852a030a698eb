import { expect, test } from 'vitest'
import { previewTable } from './previewTable.ts'

test('tells what columns hold', async () => {
  expect(await previewTable('x,y,z\n1,a,\n2,b,NA\n', { name: 'tiny.csv' })).toEqual({
    columns: [
      { name: 'x', isNumeric: true, distinct: 2, samples: ['1', '2'] },
      { name: 'y', isNumeric: false, distinct: 2, samples: ['a', 'b'] },
      { name: 'z', isNumeric: true, distinct: 0, samples: [] },
    ],
    rows: [
      ['1', 'a', ''],
      ['2', 'b', 'NA'],
    ],
  })
})

test('does not read a large file to its end', async () => {
  const lines = new Blob([`x,y\n${'1,2\n'.repeat(1_000_000)}`])
  const read: number[] = []
  const file = {
    size: lines.size,
    slice: (start: number, end: number) => {
      read.push(end)
      return lines.slice(start, end)
    },
  }
  const { rows } = await previewTable(file, { name: 'large.csv' })
  expect(rows).toEqual(Array(5).fill(['1', '2']))
  expect(Math.max(...read)).toBeLessThan(1_000_000)
})

test.each([
  ['x,y\n', 'dataset.empty'],
  ['x,x\n1,2\n', 'dataset.duplicateColumn'],
  ['x,y\n1\n', 'dataset.raggedRow'],
  ['PK\x03\x04', 'dataset.unsupported'],
])('finds what is wrong with %j', async (text, code) => {
  await expect(previewTable(text, { name: 'bad.csv' })).rejects.toMatchObject({ code })
})
