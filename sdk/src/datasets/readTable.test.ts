import { expect, test } from 'vitest'
import { readTable } from './readTable.ts'

const read = (source: string | Uint8Array, name: string) => readTable(source, { name, label: 'y' })

test('a CSV file is read from text, bytes and a file', async () => {
  const text = 'x,y\n1,a\n2,b\n'
  const table = await read(text, 'tiny.csv')
  expect(table).toMatchObject({ rowCount: 2, label: { values: ['a', 'b'] } })
  expect(await read(new TextEncoder().encode(text), 'tiny.csv')).toEqual(table)
  expect(await readTable(new Blob([text]), { name: 'tiny.csv', label: 'y' })).toEqual(table)
})

test.each([
  ['a workbook', 'PK\x03\x04…', 'tiny.csv', 'dataset.unsupported'],
  ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8, 0), 'tiny.csv', 'dataset.unsupported'],
  ['an array that is none', 'x,y\n1,a\n', 'tiny.npy', 'dataset.unsupported'],
  ['a Parquet file that is none', 'x,y\n1,a\n', 'tiny.PARQUET', 'dataset.unsupported'],
  ['a Parquet file of four bytes', 'PAR1', 'tiny.parquet', 'dataset.malformed'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x78, 0, 0x2c, 0), 'tiny.csv', 'dataset.notUtf8'],
])('%s is refused', async (_, source, name, code) => {
  await expect(read(source, name)).rejects.toMatchObject({ code })
})
