import { expect, test } from 'vitest'
import { applyBinning } from '../datasets/applyBinning.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { irisDataset, readSample } from '../datasets/samples.testing.ts'
import { createListingCard, decodeListingCard, encodeListingCard } from './listingCard.ts'

const text = { title: 'Irises', description: 'Measured in Gaspé' }
const table = await readSample('iris')
const binning = createBinning(table, { bins: 15 })
const dataset = { rows: applyBinning(table, binning), binning }

test('says how many rows are in each bin, and no row', () => {
  const card = createListingCard(dataset, text)
  expect(card).toMatchObject({ ...text, rows: 150, baselineBps: 3334, binning: dataset.binning })
  expect(card.histograms).toHaveLength(5)
  expect(card.histograms[4]).toEqual([50, 50, 50])
  expect(decodeListingCard(encodeListingCard(card))).toEqual(card)
})

test('few rows are not counted, nor told by what the others leave', () => {
  const label = { name: 'y', classes: ['a', 'b', 'c', 'd', 'e'] }
  const binning = { features: [{ kind: 'numeric' as const, name: 'x', edges: [1], missing: false }], label }
  const count = (...counts: number[]) => {
    const labels = Uint8Array.from(counts.flatMap((count, label) => Array<number>(count).fill(label)))
    const rows = { featureCount: 1, classCount: 5, rowCount: labels.length, features: labels.map(() => 0), labels }
    return createListingCard({ rows, binning }, text).histograms[1]
  }
  expect(count(40, 30, 20, 10, 0)).toEqual([40, 30, 20, 10, 0])
  expect(count(40, 30, 20, 3, 9)).toEqual([40, 30, 20, null, null])
  expect(count(40, 30, 20, 3, 0)).toEqual([40, 30, null, null, 0])
  expect(count(40, 0, 0, 0, 0)).toEqual([40, 0, 0, 0, 0])
})

test('a binning that tells the values of rows is refused, by its columns', async () => {
  const fine = await irisDataset()
  expect(() => createListingCard(fine, text)).toThrow(
    expect.objectContaining({
      code: 'listing.tooFine',
      details: expect.stringContaining('sepal_length: '),
      hint: expect.stringContaining('--bins 15'),
    }),
  )
})

test('what nobody could read back is refused by its field', () => {
  expect(() => createListingCard(dataset, { ...text, title: '' })).toThrow(
    expect.objectContaining({ code: 'listing.invalidCard', details: expect.stringContaining('title') }),
  )
  expect(() => createListingCard({ ...dataset, rows: { ...dataset.rows, classCount: 1 } }, text)).toThrow(
    expect.objectContaining({ code: 'listing.noClasses' }),
  )
})

test.each([
  ['texts that could pass for others', { title: 'Irises\u202e' }, 'title'],
  ['a column that is not counted', { histograms: [] }, 'histograms'],
  ['counts of other bins', { histograms: Array(5).fill([1, 2, 3]) }, 'histograms'],
  ['more rows than there are', { rows: 149 }, 'histograms'],
])('a card with %s is refused, whoever wrote it', (_, wrong, field) => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...createListingCard(dataset, text), ...wrong }))
  expect(() => decodeListingCard(bytes)).toThrow(
    expect.objectContaining({ code: 'listing.invalidCard', details: expect.stringContaining(field) }),
  )
})
