import { describe, expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { readCsv } from './readCsv.ts'
import { readSample } from './samples.testing.ts'

const read = (
  text: string | Uint8Array,
  options: { drop?: string[]; categorical?: string[]; regression?: boolean } = {},
) => readCsv(text, { name: 'pets.csv', label: 'species', ...options })

describe('samples', () => {
  test.each([
    ['iris', 150, 4, 3],
    ['wine', 178, 13, 3],
    ['breast_cancer', 569, 30, 2],
  ] as const)('%s', async (name, rows, columns, classes) => {
    const table = await readSample(name)
    expect(table.rowCount).toBe(rows)
    expect(table.columns.map(({ kind, values }) => [kind, values.length])).toEqual(
      Array(columns).fill(['numeric', rows]),
    )
    expect(new Set<unknown>(table.label.values).size).toBe(classes)
  })

  test('cells are read exactly', async () => {
    const table = await readSample('iris')
    expect(table.columns.map(({ values }) => values[0])).toEqual([5.1, 3.5, 1.4, 0.2])
    expect(table.label.values[0]).toBe('setosa')
  })
})

describe('columns', () => {
  test('are numeric if all cells are numbers or missing', async () => {
    const { columns } = await read(
      'weight,species\n 4.5 ,cat\n-1e3,dog\n,cat\nNA,dog\n?,cat\n.5,dog\n7.,cat\n+2E-1,dog\n',
    )
    const values = Float64Array.of(4.5, -1000, Number.NaN, Number.NaN, Number.NaN, 0.5, 7, 0.2)
    expect(columns).toEqual([{ kind: 'numeric', name: 'weight', values }])
  })

  test.each(['=cmd()', '0x10', '0b1', 'Infinite', '1 2', '\u2003\t', '1_000', '1,5', 'e5', '.', '1e', '--1'])(
    '"%s" is a text',
    async cell => {
      const { columns } = await read(`code,species\n1.50,cat\n"${cell}",dog\n`)
      expect(columns).toEqual([{ kind: 'categorical', name: 'code', values: ['1.50', cell] }])
    },
  )

  test('of numbers can be read as texts', async () => {
    const { columns } = await read('site,species\n1,cat\n02,dog\nNaN,dog\n,cat\n', { categorical: ['site'] })
    expect(columns).toEqual([{ kind: 'categorical', name: 'site', values: ['1', '02', 'NaN', ''] }])
  })

  test('can be dropped, and then hold anything', async () => {
    const { columns } = await read('id,weight,species\nNaN,1,cat\nInfinity,2,dog\n', { drop: ['id'] })
    expect(columns.map(({ name }) => name)).toEqual(['weight'])
  })

  test('keep every value beyond 255 different ones', async () => {
    const weights = Array.from({ length: 5000 }, (_, row) => (row % 7 === 0 ? Number.NaN : row / 8))
    const { columns } = await read(
      `weight,species\n${weights.map(weight => `${Number.isNaN(weight) ? '' : weight},cat`).join('\n')}`,
    )
    expect(columns).toEqual([{ kind: 'numeric', name: 'weight', values: Float64Array.from(weights) }])
  })
})

describe('labels', () => {
  const regression = true

  test('are texts, whatever they look like', async () => {
    expect((await read('weight,species\n1,1.50\n2,0x1\n')).label).toEqual({
      kind: 'categorical',
      name: 'species',
      values: ['1.50', '0x1'],
    })
  })

  test('of a regression are numbers', async () => {
    const values = Float64Array.of(1.5, -2000, 7)
    const { label } = await read('weight,species\n1,1.50\n2,-2e3\n3, 7 \n', { regression })
    expect(label).toEqual({ kind: 'numeric', name: 'species', values })
    const many = Array.from({ length: 1000 }, (_, row) => row / 8)
    const table = await read(`weight,species\n${many.map(number => `1,${number}`).join('\n')}`, { regression })
    expect(table.label.values).toEqual(Float64Array.from(many))
  })

  test.each([
    ['cat', 'dataset.labelNotNumber', 'pets.csv, column "species", line 3: "cat"'],
    ['0x10', 'dataset.labelNotNumber', 'line 3: "0x10"'],
    ['', 'dataset.missingLabel', 'line 3'],
    ['NA', 'dataset.missingLabel', 'line 3: "NA"'],
    ['NaN', 'dataset.notFinite', 'line 3: "NaN"'],
    ['1e400', 'dataset.notFinite', 'line 3: "1e400"'],
  ])('of a regression are not "%s"', async (cell, code, mentioned) => {
    const error = await read(`weight,species\n1,2\n1,${cell}\n`, { regression }).catch(error => error)
    expect(error.code).toBe(code)
    expect(error.message).toContain(mentioned)
  })
})

describe('text', () => {
  test.each([
    ['a byte order mark', '\uFEFFweight,species\n1,cat\n2,dog\n'],
    ['Windows line ends', 'weight,species\r\n1,cat\r\n2,dog\r\n'],
    ['mixed line ends', 'weight,species\n1,cat\r\n2,dog'],
    ['blank lines', '\nweight,species\n\n1,cat\n  \n2,dog\n\n\n'],
    ['spaces', 'weight, species\n1 , cat\n 2, dog\n'],
    ['quotes', '"weight","species"\n"1","cat"\n"2", "dog"\n'],
  ])('may have %s', async (_, text) => {
    expect(await read(text)).toEqual(await read('weight,species\n1,cat\n2,dog\n'))
  })

  test('quoted cells hold commas, quotes and line breaks', async () => {
    const { columns } = await read('name,species\n"Tom, ""the"" cat",cat\n"Rex\nII",dog\n')
    expect(columns[0]?.values).toEqual(['Tom, "the" cat', 'Rex\nII'])
  })

  test('is the same however it is cut', async () => {
    const text = 'näme,weight,species\r\n"T😀m, ""x""",1.25,cat\r\n"Rex\r\nII",-3e2,dög\r\n'
    const bytes = new TextEncoder().encode(text)
    const whole = await read(text)
    const random = createRandom(1)
    for (let run = 0; run < 50; run++) {
      async function* pieces() {
        for (let at = 0, length = 0; at < bytes.length; at += length) {
          length = 1 + random.below(9)
          yield bytes.subarray(at, at + length)
        }
      }
      expect(await readCsv(pieces(), { name: 'pets.csv', label: 'species' })).toEqual(whole)
    }
  })
})

describe('refuses', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, row) => `${row},cat`).join('\n')
  const texts = (count: number) => Array.from({ length: count }, (_, row) => `t${row},cat`).join('\n')
  const numbered = (count: number) => Array.from({ length: count }, (_, column) => `x${column}`).join()
  const classes = (count: number) => Array.from({ length: count }, (_, row) => `1,c${row}`).join('\n')

  test.each([
    ['an empty file', '', 'dataset.empty', ['pets.csv']],
    ['a header alone', 'weight,species\n', 'dataset.empty', ['pets.csv']],
    ['an unnamed column', 'weight,,species\n1,2,cat\n', 'dataset.unnamedColumn', ['pets.csv', 'column 2']],
    ['a repeated column', 'a,b,a,species\n1,2,3,cat\n', 'dataset.duplicateColumn', ['"a"', 'columns 1 and 3']],
    ['a lacking label', 'weight,kind\n1,cat\n', 'dataset.unknownColumn', ['pets.csv', '"species"', 'weight, kind']],
    ['a label alone', 'species\ncat\n', 'dataset.noFeatures', ['pets.csv', '"species"']],
    [
      'a short row',
      'weight,species\n1,cat\n\n2\n',
      'dataset.raggedRow',
      ['pets.csv, line 4: 1 cells; the header has 2'],
    ],
    ['a long row', 'weight,species\n"1\r\n2",cat\r\n1,5,cat\n', 'dataset.raggedRow', ['line 4: 3 cells']],
    [
      'a missing label',
      'weight,species\n1,cat\n2,?\n',
      'dataset.missingLabel',
      ['pets.csv', 'line 3', '"species"', '"?"'],
    ],
    [
      'NaN',
      'weight,species\n1,cat\nNaN,dog\n',
      'dataset.notFinite',
      ['pets.csv', 'line 3', '"weight"', '"NaN"', 'empty'],
    ],
    ['Infinity', 'weight,species\n-Infinity,cat\n', 'dataset.notFinite', ['line 2', '"weight"', '"-Infinity"']],
    ['1e400', 'weight,species\n1,cat\n1e400,dog\n', 'dataset.notFinite', ['line 3', '"weight"', '"1e400"']],
    ['late -1e400', `weight,species\n${numbers(300)}\n-1e400,dog\n`, 'dataset.notFinite', ['line 302', '"-1e400"']],
    ['NaN before many numbers', `weight,species\nnan,cat\n${numbers(300)}`, 'dataset.notFinite', ['line 2', '"nan"']],
    [
      'a text among many numbers',
      `weight,species\n${numbers(300)}\n1O,cat\n`,
      'dataset.tooManyValues',
      ['line 302', '"1O"'],
    ],
    ['many texts', `name,species\n${texts(256)}`, 'dataset.tooManyValues', ['"name"', 'line 2', '"t0"', '--drop name']],
    ['65 classes', `weight,species\n${classes(65)}`, 'dataset.tooManyClasses', ['"species"', 'line 66', 'regression']],
    ['an open quote', 'weight,species\n1,cat\n2,"dog\n', 'dataset.malformed', ['pets.csv', 'line 2']],
    ['a NUL byte', 'weight,species\n1,c\0at\n', 'dataset.notUtf8', ['pets.csv', 'NUL']],
    ['a cell without an end', `weight,species\n"${'9'.repeat(2 ** 23)}`, 'dataset.malformed', ['pets.csv', 'line 1']],
    ['a line without an end', ','.repeat(2 ** 23), 'dataset.malformed', ['after line 0: the row has no end']],
    ['too many columns', `${numbered(65_537)},species\n`, 'dataset.tooLarge', ['65538 columns']],
    ['a stray quote', 'weight,species\n1,c"at"\n', 'dataset.malformed', ['pets.csv', 'line 2']],
  ])('%s', async (_, text, code, mentioned) => {
    const error = await read(text).catch(error => error)
    expect(error.code).toBe(code)
    for (const part of mentioned) expect(error.message).toContain(part)
  })

  test('255 texts and 64 classes are not too many', async () => {
    await expect(read(`name,species\n${texts(255)}`)).resolves.toMatchObject({ rowCount: 255 })
    await expect(read(`weight,species\n${classes(64)}`)).resolves.toMatchObject({ rowCount: 64 })
  })

  test('numbers beyond 255 that were to be texts', async () => {
    await expect(read(`weight,species\n${numbers(256)}`, { categorical: ['weight'] })).rejects.toMatchObject({
      code: 'dataset.tooManyValues',
      details: 'pets.csv, column "weight"',
    })
  })

  test.each([{ drop: ['wieght'] }, { categorical: ['wieght'] }])('an unknown column in %o', async options => {
    const error = await read('weight,species\n1,cat\n', options).catch(error => error)
    expect(error.code).toBe('dataset.unknownColumn')
    expect(error.message).toContain('"wieght"')
  })

  test.each([
    ['at once', [0xff, 0x0a]],
    ['cut off at the end', [0xc3]],
  ])('what is not UTF-8, %s', async (_, bytes) => {
    const text = new TextEncoder().encode('weight,species\n1,')
    await expect(read(Uint8Array.of(...text, ...bytes))).rejects.toMatchObject({
      code: 'dataset.notUtf8',
      shortMessage: 'pets.csv is not UTF-8 text',
    })
  })
})

test('tells its progress', async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `${row},${row % 2}`)
  const told: { bytes: number; rows: number }[] = []
  const text = ['weight,species', ...rows].join('\n')
  await readCsv(text, { name: 'pets.csv', label: 'species', onProgress: progress => told.push(progress) })
  expect(told.length).toBeGreaterThan(2)
  expect(told.at(-1)?.bytes).toBe(text.length)
  expect(told.at(-1)?.rows).toBeGreaterThan(99_990)
})

test('stops when told to', async () => {
  const controller = new AbortController()
  async function* endless() {
    yield new TextEncoder().encode('weight,species\n')
    for (;;) yield new TextEncoder().encode('1,cat\n')
  }
  const reading = readCsv(endless(), {
    name: 'pets.csv',
    label: 'species',
    signal: controller.signal,
    onProgress: ({ rows }) => rows > 10 && controller.abort(),
  })
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})
