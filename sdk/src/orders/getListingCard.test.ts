import { expect, test } from 'vitest'
import { applyBinning } from '../datasets/applyBinning.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { hashBinning } from '../datasets/dataset.ts'
import { readSample } from '../datasets/samples.testing.ts'
import { getListingCard } from './getListingCard.ts'
import { createListingCard, encodeListingCard } from './listingCard.ts'

const table = await readSample('wine')
const binning = createBinning(table, { bins: 16 })
const card = createListingCard({ rows: applyBinning(table, binning), binning }, { title: 'Wines', description: '' })
const commitment = {
  treeRoot: '0x',
  binningHash: hashBinning(binning),
  groups: 178,
  groupSize: 1,
  features: 13,
  classes: 3,
} as const
const listing = {
  datasetId: 1n,
  datasetRoot: '0x',
  dataset: commitment,
  card: 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
  node: 'http://127.0.0.1:1',
} as const
const source = { get: async () => encodeListingCard(card) }

test('a card is the one of its dataset', async () => {
  expect(await getListingCard({ listing, source })).toEqual(card)
})

test('a card of another dataset is refused', async () => {
  const other = { ...listing, dataset: { ...commitment, binningHash: '0x00' } } as const
  await expect(getListingCard({ listing: other, source })).rejects.toMatchObject({ code: 'listing.wrongCard' })
})

test('where neither source nor node gives it, it may come later', async () => {
  const none = {
    get: async () => {
      throw new Error('not here')
    },
  }
  await expect(getListingCard({ listing, source: none })).rejects.toMatchObject({
    code: 'listing.noCard',
    retryable: true,
  })
})
