import { describe, expect, test } from 'vitest'
import type { RandomAccessFile } from './byteSource.ts'
import { readTable } from './readTable.ts'

type Header = { descr?: string; isFortranOrder?: boolean; shape?: string; version?: number }

/** A file as NumPy writes it. */
const npy = (
  data: ArrayBuffer,
  { descr = '<f8', isFortranOrder = false, shape = '(2, 3)', version = 1 }: Header = {},
) => {
  const order = isFortranOrder ? 'True' : 'False'
  const header = new TextEncoder().encode(`{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`)
  const length = new Uint8Array(version === 1 ? 2 : 4)
  new DataView(length.buffer).setUint16(0, header.length, true)
  const magic = Uint8Array.of(0x93, ...new TextEncoder().encode('NUMPY'), version, 0)
  return Uint8Array.from([...magic, ...length, ...header, ...new Uint8Array(data)])
}

const read = (file: Uint8Array | RandomAccessFile) => readTable(file, { name: 'rows.npy', label: 'c2' })
const numbers = Float64Array.of(1.5, -2, 0, 1e300, 5, 1)

describe('arrays', () => {
  test.each([
    ['in C order', Float64Array.of(1.5, -2, 0, 1e300, 5, 1), {}],
    ['in Fortran order', Float64Array.of(1.5, 1e300, -2, 5, 0, 1), { isFortranOrder: true }],
    ['of version 2', Float64Array.of(1.5, -2, 0, 1e300, 5, 1), { version: 2 }],
  ])('%s are read', async (_, data, header) => {
    expect(await read(npy(data.buffer, header))).toEqual({
      name: 'rows.npy',
      rowCount: 2,
      columns: [
        { kind: 'numeric', name: 'c0', values: Float64Array.of(1.5, 1e300) },
        { kind: 'numeric', name: 'c1', values: Float64Array.of(-2, 5) },
      ],
      label: { kind: 'categorical', name: 'c2', values: ['0', '1'] },
    })
  })

  test.each([
    ['|b1', Uint8Array.of(0, 1, 0, 1, 1, 1), [0, 1]],
    ['|i1', Int8Array.of(-128, 1, 0, 127, 1, 1), [-128, 127]],
    ['|u1', Uint8Array.of(255, 1, 0, 3, 1, 1), [255, 3]],
    ['<i2', Int16Array.of(-300, 1, 0, 300, 1, 1), [-300, 300]],
    ['<u2', Uint16Array.of(65_535, 1, 0, 3, 1, 1), [65_535, 3]],
    ['<i4', Int32Array.of(-70_000, 1, 0, 3, 1, 1), [-70_000, 3]],
    ['<u4', Uint32Array.of(2 ** 32 - 1, 1, 0, 3, 1, 1), [2 ** 32 - 1, 3]],
    ['<i8', BigInt64Array.of(-5n, 1n, 0n, 3n, 1n, 1n), [-5, 3]],
    ['<u8', BigUint64Array.of(2n ** 63n, 1n, 0n, 3n, 1n, 1n), [2 ** 63, 3]],
    ['<f2', Uint16Array.of(0xc000, 0, 0, 0x0001, 0x3555, 0x3c00), [-2, 2 ** -24]],
    ['<f4', Float32Array.of(0.5, 1, 0, 3, 1, 1), [0.5, 3]],
  ])('of %s are read', async (descr, data, values) => {
    const { columns } = await read(npy(data.buffer, { descr }))
    expect(columns[0]).toEqual({ kind: 'numeric', name: 'c0', values: Float64Array.from(values) })
  })

  test('of one dimension are a column', async () => {
    const file = npy(numbers.buffer, { shape: '(6,)' })
    await expect(readTable(file, { name: 'rows.npy', label: 'c0' })).rejects.toMatchObject({
      code: 'dataset.noFeatures',
    })
  })

  test('longer than a piece, of items that pieces cut, are read whole', async () => {
    const rows = 70_001
    const data = Float64Array.from({ length: 3 * rows }, (_, cell) => (cell % 3 === 2 ? cell % 2 : cell))
    const { columns, rowCount } = await read(npy(data.buffer, { shape: `(${rows}, 3)` }))
    expect(rowCount).toBe(rows)
    expect(columns[1]?.values).toEqual(Float64Array.from({ length: rows }, (_, row) => 3 * row + 1))
  })
})

describe('refuses', () => {
  test.each([
    ['a file that is cut off', npy(numbers.buffer).subarray(0, -1), 'dataset.malformed', 'the header states'],
    ['bytes after the data', Uint8Array.of(...npy(numbers.buffer), 0), 'dataset.malformed', 'the header states'],
    ['a cut header', npy(numbers.buffer).subarray(0, 11), 'dataset.malformed', 'cut off'],
    ['a header cut later', npy(numbers.buffer).subarray(0, 40), 'dataset.unsupported', "{'descr'"],
    ['three dimensions', npy(numbers.buffer, { shape: '(1, 2, 3)' }), 'dataset.unsupported', '(1, 2, 3)'],
    ['big-endian numbers', npy(numbers.buffer, { descr: '>f8' }), 'dataset.unsupported', '>f8'],
    ['objects', npy(numbers.buffer, { descr: '|O' }), 'dataset.unsupported', '|O'],
    ['2^31 rows', npy(numbers.buffer, { shape: '(2147483648, 3)' }), 'dataset.tooLarge', '2147483648 rows'],
    ['2^60 rows', npy(numbers.buffer, { shape: `(${2n ** 60n}, 3)` }), 'dataset.tooLarge', 'rows'],
    ['more columns than features', npy(numbers.buffer, { shape: '(1, 70000)' }), 'dataset.tooLarge', '70000 columns'],
    ['rows that are not there', npy(numbers.buffer, { shape: '(9999, 3)' }), 'dataset.malformed', 'the header states'],
    ['no rows', npy(new ArrayBuffer(0), { shape: '(0, 3)' }), 'dataset.empty', 'rows.npy'],
    ['no columns', npy(new ArrayBuffer(0), { shape: '(3, 0)' }), 'dataset.unknownColumn', 'c2'],
  ])('%s', async (_, file, code, mentioned) => {
    const error = await read(file).catch(error => error)
    expect(error.code).toBe(code)
    expect(error.message).toContain(mentioned)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d, with row and column', async value => {
    const file = npy(Float64Array.of(1, 2, 0, 3, value, 1).buffer)
    await expect(read(file)).rejects.toMatchObject({
      code: 'dataset.notFinite',
      details: `rows.npy, column "c1", row 2: "${value}"`,
    })
  })

  test('a file of terabytes after a few bytes of it', async () => {
    const start = npy(new ArrayBuffer(0), { shape: '(100000000000, 3)' })
    let bytesRead = 0
    const file: RandomAccessFile = {
      size: start.length + 24e11,
      slice: (from, to) => {
        bytesRead += to - from
        return new Blob([start.slice(from, to)])
      },
    }
    await expect(read(file)).rejects.toMatchObject({ code: 'dataset.tooLarge' })
    expect(bytesRead).toBeLessThan(1_000)
  })
})
