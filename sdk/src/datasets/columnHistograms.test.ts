import { expect, test } from 'vitest'
import { applyBinning } from './applyBinning.ts'
import { columnHistograms } from './columnHistograms.ts'
import { createBinning } from './createBinning.ts'
import { readCsv } from './readCsv.ts'
import { readSample } from './samples.testing.ts'

const csv = ['size,site,grade', '1,left,a', '2,,b', ',right,a', '4,left,a'].join('\n')

test('each column is counted by bin, missing values last, and the label last of all', async () => {
  const table = await readCsv(csv, { name: 'tiny.csv', label: 'grade' })
  const binning = createBinning(table, { bins: 4 })
  expect(columnHistograms(applyBinning(table, binning), binning)).toEqual([
    { name: 'size', kind: 'numeric', edges: [1.5, 3], missing: true, counts: [1, 1, 1, 1] },
    { name: 'site', kind: 'categorical', values: ['left', 'right'], missing: true, counts: [2, 1, 1] },
    { name: 'grade', kind: 'categorical', values: ['a', 'b'], missing: false, counts: [3, 1], label: true },
  ])
})

test('a label that is a number is counted between its smallest and its largest, in its own units', async () => {
  const table = await readSample('diabetes')
  const binning = createBinning(table)
  const label = columnHistograms(applyBinning(table, binning), binning).at(-1)!
  if (label.kind !== 'numeric' || table.label.kind !== 'numeric') throw new Error('A regression has a numeric label')
  expect(label.counts).toHaveLength(label.edges.length + 1)
  const { edges } = label
  const counts = label.counts.map(() => 0)
  for (const value of table.label.values) counts[edges.filter(edge => edge <= value + 1e-9).length]!++
  expect(label.counts).toEqual(counts)
})

test('a label of one number has one bin', () => {
  const rows = {
    featureCount: 1,
    classCount: 1,
    rowCount: 2,
    features: Uint8Array.of(0, 1),
    labels: Uint16Array.of(7, 7),
  }
  const feature = { kind: 'numeric' as const, name: 'x', edges: [1], missing: false }
  const binning = { features: [feature], label: { name: 'y', offset: 0, scale: 1 } }
  expect(columnHistograms(rows, binning).at(-1)).toMatchObject({ edges: [], counts: [2] })
})
