import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { readTable } from './readTable.ts'

const write = (columnData: ColumnSource[], rowGroupSize = 1000) =>
  new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }))

const read = (file: Uint8Array, options: { drop?: string[]; categorical?: string[]; regression?: boolean } = {}) =>
  readTable(file, { name: 'pets.parquet', label: 'species', ...options })

const species: ColumnSource = { name: 'species', data: ['cat', 'dog', 'cat'], type: 'STRING' }

describe('columns', () => {
  test.each<[BasicType, unknown[], number[]]>([
    ['DOUBLE', [1.5, -2, 1e300], [1.5, -2, 1e300]],
    ['FLOAT', [0.5, 1, -1], [0.5, 1, -1]],
    ['INT32', [1, -2, 3], [1, -2, 3]],
    ['INT64', [1n, -2n, 3n], [1, -2, 3]],
    ['DOUBLE', [1.5, null, 3], [1.5, Number.NaN, 3]],
    ['INT64', [null, null, 3n], [Number.NaN, Number.NaN, 3]],
  ])('of %s are numbers, %#', async (type, data, values) => {
    const { columns } = await read(write([{ name: 'weight', data, type }, species]))
    expect(columns).toEqual([{ kind: 'numeric', name: 'weight', values: Float64Array.from(values) }])
  })

  test.each<[BasicType, unknown[], string[]]>([
    ['STRING', ['left', null, '=cmd()'], ['left', '', '=cmd()']],
    ['BOOLEAN', [true, false, true], ['true', 'false', 'true']],
  ])('of %s are texts', async (type, data, values) => {
    const { columns } = await read(write([{ name: 'site', data, type }, species]))
    expect(columns).toEqual([{ kind: 'categorical', name: 'site', values }])
  })

  test('of numbers can be texts, and labels', async () => {
    const weight: ColumnSource = { name: 'weight', data: [1, 2, 1], type: 'INT32' }
    const { columns } = await read(write([weight, species]), { categorical: ['weight'] })
    expect(columns[0]?.values).toEqual(['1', '2', '1'])
    const price: ColumnSource = { name: 'species', data: [1.5, 2, 3], type: 'DOUBLE' }
    expect((await read(write([weight, price]))).label.values).toEqual(['1.5', '2', '3'])
    expect((await read(write([weight, price]), { regression: true })).label.values).toEqual(Float64Array.of(1.5, 2, 3))
  })

  test('are whole over many row groups', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => row)
    const columns: ColumnSource[] = [
      { name: 'weight', data: rows.map(row => (row % 7 === 0 ? null : row / 8)), type: 'DOUBLE' },
      { name: 'site', data: rows.map(row => `s${row % 9}`), type: 'STRING' },
      { name: 'species', data: rows.map(row => (row % 2 === 0 ? 'cat' : 'dog')), type: 'STRING' },
    ]
    const table = await read(write(columns, 700))
    expect(table.columns[0]?.values).toEqual(Float64Array.from(rows, row => (row % 7 === 0 ? Number.NaN : row / 8)))
    expect(table.columns[1]?.values).toEqual(rows.map(row => `s${row % 9}`))
    expect(table.label.values).toEqual(rows.map(row => (row % 2 === 0 ? 'cat' : 'dog')))
  })
})

describe('refuses', () => {
  const weight = (data: unknown[], type: BasicType): ColumnSource => ({ name: 'weight', data, type })

  test.each<[string, ColumnSource, string, string]>([
    ['NaN', weight([1, Number.NaN, 2], 'DOUBLE'), 'dataset.notFinite', 'column "weight", row 2'],
    ['infinity', weight([1, 2, -Number.POSITIVE_INFINITY], 'DOUBLE'), 'dataset.notFinite', 'column "weight", row 3'],
    ['dates', weight([new Date(0), new Date(1), new Date(2)], 'TIMESTAMP'), 'dataset.unsupported', 'row 1: a Date'],
    ['objects', weight([{ a: 1 }, { a: 2 }, { a: 3 }], 'JSON'), 'dataset.unsupported', 'row 1: a Object'],
  ])('%s', async (_, column, code, mentioned) => {
    const error = await read(write([column, species])).catch(error => error)
    expect(error.code).toBe(code)
    expect(error.message).toContain(mentioned)
  })

  test('nested columns, unless they are dropped', async () => {
    const file = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'tags', data: [['a'], ['b', 'c'], []] },
          { name: 'weight', data: [1, 2, 3] },
          { name: 'species', data: ['cat', 'dog', 'cat'] },
        ],
        schema: [
          { name: 'root', num_children: 3 },
          { name: 'tags', num_children: 1, converted_type: 'LIST', repetition_type: 'OPTIONAL' },
          { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
          { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'weight', type: 'INT32', repetition_type: 'REQUIRED' },
          { name: 'species', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
        ],
      }),
    )
    await expect(read(file)).rejects.toMatchObject({ code: 'dataset.nested' })
    await expect(read(file, { drop: ['tags'] })).resolves.toMatchObject({ rowCount: 3 })
  })

  test('a file that is cut off anywhere', async () => {
    const file = write([{ name: 'weight', data: [1, 2, 3], type: 'INT32' }, species])
    for (let length = 4; length < file.length; length += 7) {
      await expect(read(file.subarray(0, length))).rejects.toMatchObject({ code: 'dataset.malformed' })
    }
  })

  test('or reads a file with any bytes changed, and says what is wrong', async () => {
    const random = createRandom(1)
    const data = Array.from({ length: 300 }, (_, row) => (row % 5 === 0 ? null : row % 3))
    const file = write([
      { name: 'weight', data, type: 'DOUBLE' },
      { name: 'species', data: data.map((_, row) => `kind ${row % 4}`), type: 'STRING' },
    ])
    for (let run = 0; run < 1_500; run++) {
      const changed = file.slice()
      for (let change = 0; change <= run % 3; change++) changed[4 + random.below(file.length - 4)] = random.below(256)
      const outcome = await read(changed).catch(error => error)
      expect(outcome).toSatisfy(({ code, rowCount }) => rowCount === 300 || /^dataset\./.test(code))
    }
  })
})
