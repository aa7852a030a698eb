import type { ColumnMetaData } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { checkPages } from './parquetPages.ts'

/** As Thrift's compact protocol writes it. */
const zigzag = (value: number): number[] => varint(value < 0 ? -2 * value - 1 : 2 * value)
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]

const encodings = { PLAIN: 0, RLE: 3, DELTA_BYTE_ARRAY: 7, RLE_DICTIONARY: 8 }

type Page = { values?: number; encoding?: keyof typeof encodings; unpackedBytes?: number; body: number[] }

const page = ({ values = 100, encoding = 'PLAIN', body, unpackedBytes = body.length }: Page): ArrayBuffer => {
  const field = (value: number) => [0x15, ...zigzag(value)]
  const dataHeader = [...field(values), ...field(encodings[encoding]), ...field(3), ...field(3), 0]
  const header = [...field(0), ...field(unpackedBytes), ...field(body.length), 0x2c, ...dataHeader, 0]
  return Uint8Array.from([...header, ...body]).buffer
}

const column = (codec: ColumnMetaData['codec']) => ({ codec }) as ColumnMetaData
const check = (pages: ArrayBuffer, isNullable = false, codec: ColumnMetaData['codec'] = 'UNCOMPRESSED') =>
  checkPages(pages, column(codec), { rowCount: 100, isNullable })

/** Runs with their length before them. */
const sized = (runs: number[]) => [runs.length, 0, 0, 0, ...runs]

test('pages of as many values as there are rows pass', () => {
  expect(check(page({ body: new Array(800).fill(0) }))).toBeUndefined()
  expect(check(page({ encoding: 'RLE_DICTIONARY', body: [2, ...varint(200), 1] }))).toBeUndefined()
  expect(check(page({ body: [...sized([...varint(200), 1]), ...new Array(800).fill(0)] }), true)).toBeUndefined()
})

describe('refuses', () => {
  test.each([
    ['more values than rows', page({ values: 101, body: [] }), 'more than the 100 rows'],
    ['a negative number of values', page({ values: -1, body: [] }), 'a page of -1 values'],
    ['a gigabyte out of nothing', page({ unpackedBytes: 2 ** 30, body: [1, 2, 3] }), '1073741824 unpacked'],
    ['another length than stated', page({ unpackedBytes: 900, body: new Array(800).fill(0) }), 'does not match'],
    [
      'a run of a billion codes',
      page({ encoding: 'RLE_DICTIONARY', body: [2, ...varint(2 ** 30), 1] }),
      'a run of 536870912 in a page of 100 values',
    ],
    [
      'a run of negative length',
      page({ encoding: 'RLE_DICTIONARY', body: [0, ...varint(2 ** 32 - 1)] }),
      'a run of -8',
    ],
    ['a run of a billion bits', page({ encoding: 'RLE', body: sized([...varint(2 ** 30), 1]) }), 'a run of'],
    ['a page without a length', Uint8Array.of(0x15, 0, 0x15, 8, 0).buffer, 'undefined bytes'],
    ['texts that repeat each other', page({ encoding: 'DELTA_BYTE_ARRAY', body: [] }), 'DELTA_BYTE_ARRAY'],
  ])('%s', (_, pages, message) => {
    expect(() => check(pages)).toThrow(message)
  })

  test('a run of a billion nulls', () => {
    expect(() => check(page({ body: sized([...varint(2 ** 30), 0]) }), true)).toThrow('a run of 536870912')
  })

  test('pages that end early', () => {
    expect(() => check(page({ values: 60, body: [] }))).toThrow()
  })

  test('compressed bytes that unpack to more than stated', () => {
    const snappy = [...varint(2 ** 27), 0]
    expect(() => check(page({ unpackedBytes: 10, body: snappy }), false, 'SNAPPY')).toThrow()
  })
})
