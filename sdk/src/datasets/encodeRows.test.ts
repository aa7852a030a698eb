import { expect, test } from 'vitest'
import type { Binning } from './binning.ts'
import { encodeCsv, encodeNpy } from './encodeRows.ts'
import { readTable } from './readTable.ts'
import type { Rows } from './rows.ts'

const features = Uint8Array.of(0, 255, 7, 8, 9, 10)
const classes: Rows = { featureCount: 2, classCount: 3, rowCount: 3, features, labels: Uint8Array.of(2, 0, 1) }
const regression: Rows = { ...classes, classCount: 1, labels: Uint16Array.of(65_535, 0, 256) }
const feature = { kind: 'numeric' as const, edges: [0.5], missing: false }
const binning: Binning = {
  features: [
    { ...feature, name: 'mass, kg' },
    { ...feature, name: 'age' },
  ],
  label: { name: 'price', offset: 0, scale: 1 },
}

test.each([
  ['|u1', classes],
  ['<u2', regression],
])('an array of %s is what NumPy reads', async (descr, rows) => {
  const file = encodeNpy(rows)
  const dataStart = 10 + Number(file[8])
  expect(dataStart % 64).toBe(0)
  const header = new TextDecoder().decode(file.subarray(10, dataStart))
  expect(header).toMatch(/^\{'descr': '.{3}', 'fortran_order': False, 'shape': \(3, 3\), \} *\n$/)
  expect(header).toContain(descr)
  const { columns, label } = await readTable(file, { name: 'rows.npy', label: 'c2', regression: true })
  expect(columns.map(({ values }) => [...values])).toEqual([
    [0, 7, 9],
    [255, 8, 10],
  ])
  expect([...label.values]).toEqual([...rows.labels])
})

test('a CSV file has the names of the binning', () => {
  expect(encodeCsv(regression, binning)).toBe('"mass, kg",age,price\n0,255,65535\n7,8,0\n9,10,256\n')
})
