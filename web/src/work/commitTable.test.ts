import { createListingCard } from '@assay/sdk'
import { expect, test } from 'vitest'
import { commitTable } from './commitTable.ts'
import { predictFile } from './predictFile.ts'

const line = (row: number) => `${row},${row % 3},${row % 2 === 0 ? 'even' : 'odd'}`
const file = new File(
  [`value,rest,parity\n${Array.from({ length: 455 }, (_, row) => line(row)).join('\n')}\n`],
  'numbers.csv',
)

test('rows that nobody may see are in bins of ten, and none is left out', async () => {
  const dataset = await commitTable(file, { label: 'parity', groupSize: 1, rowsPerBin: 10 })
  expect(dataset).toMatchObject({ name: 'numbers', groups: 455, leftOut: [] })
  const { histograms } = createListingCard(dataset, { title: 'Numbers', description: '' })
  expect(histograms[0]).toHaveLength(45)
})

test('a model predicts a table without a label, of which it leaves other columns alone', async () => {
  const { binning } = await commitTable(file, { label: 'parity' })
  // A tree of one split: rest below 0.5 or not.
  const tree = Uint8Array.of(1, 3, 0, 2, 2, 1, 1, 0, 0, 1)
  const { labels, csv } = await predictFile(tree, new File(['rest,id,value\n0,a,1\n2,b,1\n'], 'new.csv'), binning)
  expect(labels).toEqual(['even', 'odd'])
  expect(csv).toBe('parity\neven\nodd\n')
})
