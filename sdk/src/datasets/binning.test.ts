import { describe, expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { applyBinning } from './applyBinning.ts'
import {
  type Binning,
  binCount,
  classCountOf,
  decodeBinning,
  encodeBinning,
  labelValue,
  type NumericFeature,
} from './binning.ts'
import { createBinning } from './createBinning.ts'
import { readCsv } from './readCsv.ts'
import { readSample } from './samples.testing.ts'
import type { Table } from './table.ts'

const pets = (text: string, options: { categorical?: string[] } = {}) =>
  readCsv(`${text}\n`, { name: 'pets.csv', label: 'species', ...options })

const prices = (values: number[]) =>
  readCsv(`age,price\n${values.map((value, row) => `${row},${value}`).join('\n')}\n`, {
    name: 'prices.csv',
    label: 'price',
    regression: true,
  })

/** A table of one numeric column, its rows cats and dogs in turn. */
const numbers = (values: number[]): Table => ({
  name: 'pets.csv',
  rowCount: values.length,
  columns: [{ kind: 'numeric', name: 'weight', values: Float64Array.from(values) }],
  label: { kind: 'categorical', name: 'species', values: values.map((_, row) => (row % 2 === 0 ? 'cat' : 'dog')) },
})

const edgesOf = (table: Table, options?: Parameters<typeof createBinning>[1]) =>
  (createBinning(table, options).features[0] as NumericFeature).edges

const refusal = (run: () => unknown): { code: string; message: string } => {
  try {
    run()
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('nothing was refused')
}

describe('createBinning', () => {
  test('gives few distinct values a bin each, sixteen bins apart where there is room', () => {
    const table = numbers([4, 1, 2, 4, 1])
    expect(Array.from(applyBinning(table, createBinning(table)).features)).toEqual([32, 0, 16, 32, 0])
    expect(edgesOf(table)).toHaveLength(32)
    expect(edgesOf(numbers([4, 1, 2, 4, 1]), { bins: 3 })).toEqual([1.5, 3])
  })

  test('loses nothing where there are no more distinct values than bins', () => {
    const random = createRandom(1)
    for (let run = 0; run < 200; run++) {
      const scale = 10 ** (random.below(600) - 300)
      const distinct = [...new Set(Array.from({ length: 1 + random.below(256) }, () => random.normal() * scale)), 0]
      const values = Array.from({ length: 600 }, (_, row) => Number(distinct[row % Math.min(distinct.length, 256)]))
      const table = numbers(values)
      const { features } = applyBinning(table, createBinning(table))
      const sorted = [...new Set(values)].sort((a, b) => a - b)
      const taken = [...new Set(features)].sort((a, b) => a - b)
      expect(Array.from(features, bin => sorted[taken.indexOf(bin)])).toEqual(values)
    }
  })

  test('puts about as many rows into each bin', () => {
    const random = createRandom(2)
    const table = numbers(Array.from({ length: 10_000 }, () => Math.exp(random.normal())))
    for (const bins of [2, 10, 255, 256]) {
      const { features } = applyBinning(table, createBinning(table, { bins }))
      const counts = new Array<number>(bins).fill(0)
      for (const bin of features) counts[bin] = Number(counts[bin]) + 1
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }
  })

  test('gives a frequent value a bin, and shares the other bins fairly', () => {
    const values = [...new Array<number>(900).fill(0), ...Array.from({ length: 100 }, (_, at) => at + 1)]
    const edges = edgesOf(numbers(values), { bins: 6 })
    expect(edges).toEqual([0.5, 20.5, 40.5, 60.5, 80.5])
  })

  test('makes equally wide bins on request', () => {
    expect(edgesOf(numbers([0, 1, 10]), { strategy: 'equal-width', bins: 4 })).toEqual([2.5, 5, 7.5])
    const widest = edgesOf(numbers([-Number.MAX_VALUE, Number.MAX_VALUE]), { strategy: 'equal-width', bins: 2 })
    expect(widest).toEqual([0])
  })

  test.each([
    ['neighbouring numbers', 1, 1 + Number.EPSILON],
    ['the smallest numbers', 0, Number.MIN_VALUE],
    ['subnormal numbers', Number.MIN_VALUE, 2 * Number.MIN_VALUE],
    ['the largest numbers', Number.MAX_VALUE / 2, Number.MAX_VALUE],
    ['opposite numbers', -Number.MAX_VALUE, Number.MAX_VALUE],
  ])('keeps %s apart', (_, low, high) => {
    for (const strategy of ['equal-frequency', 'equal-width'] as const) {
      const table = numbers([low, high])
      expect(Array.from(applyBinning(table, createBinning(table, { strategy })).features)).toEqual([
        0,
        expect.toSatisfy((bin: number) => bin > 0),
      ])
    }
  })

  test('gives missing values the last bin', async () => {
    const table = await pets('weight,site,species\n1,left,cat\n,right,dog\n3,,cat')
    const binning = createBinning(table, { bins: 3 })
    expect(binning.features).toEqual([
      { kind: 'numeric', name: 'weight', edges: [2], missing: true },
      { kind: 'categorical', name: 'site', values: ['left', 'right'], missing: true },
    ])
    expect(Array.from(applyBinning(table, binning).features)).toEqual([0, 0, 2, 1, 1, 2])
  })

  test('never exceeds 256 bins', () => {
    const table = numbers([Number.NaN, ...Array.from({ length: 999 }, (_, at) => at)])
    for (const strategy of ['equal-frequency', 'equal-width'] as const) {
      const [feature] = createBinning(table, { strategy }).features
      expect(feature && binCount(feature)).toBe(256)
    }
    expect(applyBinning(table, createBinning(table)).features[0]).toBe(255)
  })

  test.each([
    ['as numbers if all are', ['10', '9', '-1', '9.5'], ['-1', '9', '9.5', '10']],
    ['as texts otherwise', ['10', '9', 'b', 'B'], ['10', '9', 'B', 'b']],
  ])('sorts classes %s', async (_, given, sorted) => {
    const table = await pets(`weight,species\n${given.map((text, row) => `${row},${text}`).join('\n')}`)
    expect(createBinning(table).label).toEqual({ name: 'species', classes: sorted })
  })

  test.each([
    ['a constant number', 'weight,age,species\n1,7,cat\n2,7.0,dog', 'dataset.constantColumn', '--drop age'],
    ['a constant text', 'weight,site,species\n1,left,cat\n2,left,dog', 'dataset.constantColumn', '--drop site'],
    ['a column of missing values', 'weight,age,species\n1,,cat\n2,NA,dog', 'dataset.constantColumn', '--drop age'],
    [
      'two constant columns',
      'age,site,w,species\n7,left,1,cat\n7,left,2,dog',
      'dataset.constantColumn',
      '--drop age --drop site',
    ],
    ['one class', 'weight,species\n1,cat\n2,cat', 'dataset.oneClass', 'Label "species" of pets.csv'],
  ])('refuses %s', async (_, text, code, mentioned) => {
    const table = await pets(text)
    const error = refusal(() => createBinning(table))
    expect(error.code).toBe(code)
    expect(error.message).toContain('pets.csv')
    expect(error.message).toContain(mentioned)
  })

  test('spreads the label of a regression from 0 to 16383', async () => {
    const table = await prices([100, 25, 425.5])
    const binning = createBinning(table)
    expect(binning.label).toEqual({ name: 'price', offset: 25, scale: 400.5 / 16_383 })
    const rows = applyBinning(table, binning)
    expect(rows).toMatchObject({ classCount: 1, labels: Uint16Array.of(3_068, 0, 16_383) })
    for (const [row, label] of rows.labels.entries()) {
      expect(Math.abs(Number(labelValue(binning, label)) - Number(table.label.values[row]))).toBeLessThan(0.0123)
    }
    expect(classCountOf(binning)).toBe(1)
  })

  test.each([
    ['neighbouring numbers', 1, 1 + Number.EPSILON, 16_383],
    ['the smallest numbers', 0, Number.MIN_VALUE, 1],
    ['the largest numbers', 0, Number.MAX_VALUE, 16_383],
  ])('keeps %s apart as labels', async (_, low, high, label) => {
    const table = await prices([low, high])
    expect(applyBinning(table, createBinning(table)).labels).toEqual(Uint16Array.of(0, label))
  })

  test.each([
    ['a constant label', [7, 7.0], 'dataset.constantLabel', 'Label "price" of prices.csv is one number'],
    ['labels too far apart', [-1.7e308, 1.7e308], 'dataset.notFinite', 'range of label "price"'],
  ])('refuses %s', async (_, values, code, mentioned) => {
    const table = await prices(values)
    const error = refusal(() => createBinning(table))
    expect(error.code).toBe(code)
    expect(error.message).toContain(mentioned)
  })

  test('one value and missing ones are two', async () => {
    const table = await pets('weight,species\n1,cat\n,dog')
    expect(createBinning(table).features).toEqual([{ kind: 'numeric', name: 'weight', edges: [], missing: true }])
  })

  test.each([1, 257, 2.5, Number.NaN])('refuses %d bins', bins => {
    expect(refusal(() => createBinning(numbers([1, 2]), { bins })).code).toBe('binning.invalidBins')
  })

  test('refuses infinite values of a table made by a program', () => {
    const error = refusal(() => createBinning(numbers([1, Number.NEGATIVE_INFINITY])))
    expect(error).toMatchObject({ code: 'dataset.notFinite', details: 'pets.csv, column "weight", row 2' })
  })
})

describe('applyBinning', () => {
  const training = 'weight,site,species\n1,left,cat\n2,right,dog'

  test('counts the edges up to a value', () => {
    const binning: Binning = {
      features: [{ kind: 'numeric', name: 'weight', edges: [1, 2, 4], missing: false }],
      label: { name: 'species', classes: ['cat', 'dog'] },
    }
    const values = [-1e300, 0.999, 1, 1.5, 2, 3.999, 4, 1e300]
    expect(applyBinning(numbers(values), binning)).toEqual({
      featureCount: 1,
      classCount: 2,
      rowCount: 8,
      features: Uint8Array.of(0, 0, 1, 1, 2, 2, 3, 3),
      labels: Uint8Array.of(0, 1, 0, 1, 0, 1, 0, 1),
    })
  })

  test('finds columns by name', async () => {
    const binning = createBinning(await pets(training))
    const rows = applyBinning(await pets('species,site,weight\ndog,left,9'), binning)
    expect([...rows.features, ...rows.labels]).toEqual([16, 0, 1])
  })

  test.each([
    ['an unknown value', '1,up,cat', 'binning.unknownValue', ['"up"', 'column "site"', 'row 1', 'left, right']],
    ['an unknown class', '1,left,cat\n1,left,cow', 'binning.unknownClass', ['"cow"', '"species"', 'row 2', 'cat, dog']],
    ['a missing number', '1,left,cat\n,left,cat', 'binning.unexpectedMissing', ['column "weight"', 'row 2']],
    ['a missing text', '1,left,cat\n2,?,cat', 'binning.unexpectedMissing', ['column "site"', 'row 2']],
    ['numbers for texts', '1,3,cat', 'binning.wrongKind', ['"site"', 'numeric, not categorical', '--categorical site']],
    ['texts for numbers', 'heavy,left,cat', 'binning.wrongKind', ['"weight"', 'categorical, not numeric']],
  ])('refuses %s', async (_, rows, code, mentioned) => {
    const binning = createBinning(await pets(training))
    const table = await pets(`weight,site,species\n${rows}`)
    const error = refusal(() => applyBinning(table, binning))
    expect(error.code).toBe(code)
    for (const part of ['pets.csv', ...mentioned]) expect(error.message).toContain(part)
  })

  test('labels of a regression reach four times as far as the table they were made of', async () => {
    const binning = createBinning(await prices([0, 16_383]))
    expect(applyBinning(await prices([65_535, 0.4]), binning).labels).toEqual(Uint16Array.of(65_535, 0))
    for (const price of [65_536, -1]) {
      const table = await prices([1, price])
      const error = refusal(() => applyBinning(table, binning))
      expect(error.code).toBe('binning.labelOutOfRange')
      expect(error.message).toContain(
        `${price} is outside what label "price" can be\nprices.csv, row 2; from 0 to 65535`,
      )
    }
  })

  test('refuses numbers for classes, and classes for numbers', async () => {
    const classes = await readCsv('age,price\n1,2\n2,3\n', { name: 'prices.csv', label: 'price' })
    const numbers = await prices([2, 3])
    expect(refusal(() => applyBinning(numbers, createBinning(classes))).code).toBe('binning.wrongKind')
    expect(refusal(() => applyBinning(classes, createBinning(numbers))).code).toBe('binning.wrongKind')
  })

  test('refuses other columns', async () => {
    const binning = createBinning(await pets(training))
    const table = await readCsv('weight,height,kind\n1,2,cat\n', { name: 'other.csv', label: 'kind' })
    const error = refusal(() => applyBinning(table, binning))
    expect(error.code).toBe('binning.wrongColumns')
    for (const part of ['other.csv', 'Lacking: site', 'Not in the binning: height', '"kind" instead of "species"']) {
      expect(error.message).toContain(part)
    }
  })
})

describe('encodeBinning', () => {
  test('writes the canonical JSON of docs/formats.md', () => {
    const binning: Binning = {
      label: { name: 'diagnosis', classes: ['benign', 'malignant'] },
      features: [
        { name: 'mean_radius', kind: 'numeric', missing: false, edges: [13.1, 15.2, 1e21] },
        { values: ['left', 'right', 'é"'], missing: true, kind: 'categorical', name: 'site' },
      ],
    }
    expect(new TextDecoder().decode(encodeBinning(binning))).toBe(
      '{"features":[{"edges":[13.1,15.2,1e+21],"kind":"numeric","missing":false,"name":"mean_radius"},' +
        '{"kind":"categorical","missing":true,"name":"site","values":["left","right","é\\""]}],' +
        '"label":{"classes":["benign","malignant"],"name":"diagnosis"}}',
    )
    expect(decodeBinning(encodeBinning(binning))).toEqual(binning)
  })

  test('writes the number of a regression', () => {
    const features = [{ kind: 'numeric' as const, name: 'sex', edges: [0.5], missing: false }]
    const text =
      '{"features":[{"edges":[0.5],"kind":"numeric","missing":false,"name":"sex"}],"label":{"name":"progression","offset":25,"scale":0.0196}}'
    const label = { name: 'progression', scale: 0.0196, offset: 25 }
    expect(new TextDecoder().decode(encodeBinning({ features, label }))).toBe(text)
    expect(decodeBinning(new TextEncoder().encode(text))).toEqual({ features, label })
  })

  test.each(['iris', 'wine', 'breast_cancer'] as const)('is read back from %s', async name => {
    const binning = createBinning(await readSample(name))
    expect(decodeBinning(encodeBinning(binning))).toEqual(binning)
  })
})

describe('decodeBinning', () => {
  const feature = '{"edges":[1,2],"kind":"numeric","missing":false,"name":"x"}'
  const label = '{"classes":["a","b"],"name":"y"}'
  const decode = (text: string) => decodeBinning(new TextEncoder().encode(text))
  const whole = (features: string, labelText = label) => `{"features":[${features}],"label":${labelText}}`

  test('reads canonical bytes', () => {
    expect(decode(whole(feature)).label).toEqual({ name: 'y', classes: ['a', 'b'] })
  })

  test.each([
    ['a space', whole(feature).replace(',', ', ')],
    ['keys out of order', `{"label":${label},"features":[${feature}]}`],
    ['a number written long', whole(feature.replace('1,2', '1.0,2'))],
    ['a text written long', whole(feature.replace('x', '\\u0078'))],
    ['a line end', `${whole(feature)}\n`],
  ])('refuses %s', (_, text) => {
    expect(refusal(() => decode(text)).code).toBe('binning.notCanonical')
  })

  test.each([
    ['no JSON', 'binning', 'not JSON'],
    ['no feature', whole(''), 'features'],
    ['edges that do not ascend', whole(feature.replace('1,2', '2,2')), 'features[0].edges'],
    ['257 bins', whole(feature.replace('1,2', Array.from({ length: 256 }, (_, at) => at).join())), 'features[0]'],
    ['two columns of one name', whole(`${feature},${feature}`), 'features'],
    ['an unknown key', whole(feature.replace('"kind"', '"kin":1,"kind"')), 'features[0]'],
    ['an unknown kind', whole(feature.replace('numeric', 'ordinal')), 'features[0].kind'],
    ['one class', whole(feature, '{"classes":["a"],"name":"y"}'), 'label.classes'],
    ['a repeated class', whole(feature, '{"classes":["a","a"],"name":"y"}'), 'label.classes'],
    ['a scale of nothing', whole(feature, '{"name":"y","offset":0,"scale":0}'), 'label.scale'],
    ['a label of both kinds', whole(feature, '{"classes":["a","b"],"name":"y","offset":0,"scale":1}'), 'label'],
  ])('refuses %s', (_, text, place) => {
    const error = refusal(() => decode(text))
    expect(error.code).toBe('binning.invalid')
    expect(error.message).toContain(place)
  })
})
