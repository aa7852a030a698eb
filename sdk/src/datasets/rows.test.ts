import { expect, test } from 'vitest'
import { packRows, type Rows, selectRows, unpackRows } from './rows.ts'

const rows: Rows = {
  featureCount: 2,
  classCount: 3,
  rowCount: 3,
  features: Uint8Array.of(1, 2, 3, 4, 5, 6),
  labels: Uint8Array.of(0, 1, 2),
}

test('rows are packed column by column, and unpacked', () => {
  expect(packRows(rows)).toEqual(Uint8Array.of(1, 3, 5, 2, 4, 6, 0, 1, 2))
  expect(unpackRows(packRows(rows), rows)).toEqual(rows)
})

test('the labels of a regression are packed high bytes first', () => {
  const regression: Rows = { ...rows, classCount: 1, labels: Uint16Array.of(0x0102, 0xffff, 3) }
  expect(packRows(regression)).toEqual(Uint8Array.of(1, 3, 5, 2, 4, 6, 1, 0xff, 0, 2, 0xff, 3))
  expect(unpackRows(packRows(regression), regression)).toEqual(regression)
  expect(selectRows(regression, [1]).labels).toEqual(Uint16Array.of(0xffff))
})

test('rows are selected in the order asked for, repeatedly too', () => {
  expect(selectRows(rows, [2, 0, 2])).toEqual({
    ...rows,
    features: Uint8Array.of(5, 6, 1, 2, 5, 6),
    labels: Uint8Array.of(2, 0, 2),
  })
  expect(selectRows(rows, []).rowCount).toBe(0)
})

test('a row that is cut off is refused', () => {
  expect(() => unpackRows(packRows(rows).subarray(1), rows)).toThrow(
    expect.objectContaining({ code: 'rows.wrongLength', details: 'A row of 2 features has 3 bytes.' }),
  )
})

test('a label that stands for no class is refused', () => {
  expect(() => unpackRows(packRows(rows), { featureCount: 2, classCount: 2 })).toThrow(
    expect.objectContaining({ code: 'rows.wrongLabel', shortMessage: 'Row 3 has a label that stands for no class' }),
  )
})
