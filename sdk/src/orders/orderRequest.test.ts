import { zeroAddress, zeroHash } from 'viem'
import { expect, test } from 'vitest'
import { datasetCommitment } from '../datasets/dataset.ts'
import { selectRows } from '../datasets/rows.ts'
import { irisDataset } from '../datasets/samples.testing.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { chooseCircuit } from './chooseCircuit.ts'
import type { Listing } from './getListing.ts'
import { createRequest, type OrderRequest } from './orderRequest.ts'
import { commitTestSet } from './testSet.ts'

const dataset = await irisDataset()
const { binning, rows: all } = dataset
const listing: Listing = {
  datasetId: 7n,
  vendor: zeroAddress,
  open: true,
  token: zeroAddress,
  offer: { startPrice: 100n, bondBps: 1_000, computeFeeBps: 0 },
  price: 100n,
  dataset: datasetCommitment(dataset),
  datasetRoot: dataset.datasetRoot,
  rows: 150,
  sealKey: zeroHash,
  card: '',
  node: 'https://node.example',
}
const first = (count: number) =>
  selectRows(
    all,
    Array.from({ length: count }, (_, row) => row),
  )
const rows = first(30)
const wanted: OrderRequest = {
  testSet: { rows, salt: 5n },
  binning,
  circuit: chooseCircuit({ family: 'tree', rows: 30, features: 4, classes: 3, maxDepth: 5 }),
  training: { maxDepth: 5, minSamplesSplit: 2, minSamplesLeaf: 1, criterion: 'entropy' },
  thresholdBps: 9_001,
  maxPrice: 100n,
  secret: 6n,
}

test('says what the contract is to hold to', () => {
  expect(createRequest(listing, wanted)).toEqual({
    datasetId: 7n,
    circuit: 0,
    training: { maxDepth: 5, minSamplesSplit: 2, minSamplesLeaf: 1, criterion: 1 },
    testCommit: commitTestSet(wanted.testSet, wanted.circuit),
    secretHash: hashFields([6n]),
    rows: 30,
    majority: 12,
    thresholdBps: 9_001,
    minBondBps: listing.offer.bondBps,
    maxComputeFeeBps: listing.offer.computeFeeBps,
    maxPrice: 100n,
    windows: { commitSeconds: 86_400, discloseSeconds: 86_400, proveSeconds: 86_400, revealSeconds: 86_400 },
  })
})

const withRows = (change: Partial<typeof rows>) => ({ testSet: { rows: { ...rows, ...change }, salt: 5n } })
const training = (change: Partial<OrderRequest['training']>) => ({ training: { ...wanted.training, ...change } })
const windows = { commitSeconds: 59, discloseSeconds: 60, proveSeconds: 60, revealSeconds: 60 }
const renamed = { ...binning, label: { name: 'species', classes: ['setosa', 'versicolor', 'other'] } }

test.each<[what: string, code: string, change: Partial<OrderRequest>]>([
  ['binned by another binning', 'testSet.wrongBinning', { binning: renamed }],
  ['rows of other columns', 'testSet.wrongBinning', withRows({ featureCount: 3, features: rows.features.slice(30) })],
  ['rows of more classes', 'testSet.wrongBinning', withRows({ classCount: 4 })],
  ['a class that there is not', 'testSet.wrongRow', withRows({ labels: rows.labels.map(() => 3) })],
  ['a bin that there is not', 'testSet.wrongRow', withRows({ features: rows.features.map(() => 255) })],
  ['more rows than the circuit', 'testSet.wrongSize', { testSet: { rows: first(129), salt: 5n } }],
  ['no rows', 'testSet.wrongSize', { testSet: { rows: first(0), salt: 5n } }],
  ['a threshold that a constant guess reaches', 'order.thresholdTooLow', { thresholdBps: 4_000 }],
  ['a threshold of nothing', 'order.thresholdTooLow', { thresholdBps: Number.NaN }],
  ['a threshold above all', 'order.thresholdTooHigh', { thresholdBps: 10_001 }],
  ['a price above the most', 'order.priceTooHigh', { maxPrice: 99n }],
  ['deeper than the circuit', 'order.tooDeep', training({ maxDepth: 6 })],
  ['no levels', 'order.invalidTraining', training({ maxDepth: 0 })],
  ['too short a window', 'order.invalidWindow', { windows }],
])('is refused before anything is sent: %s', (_, code, change) => {
  expect(() => createRequest(listing, { ...wanted, ...change })).toThrow(expect.objectContaining({ code }))
})

test('a threshold one row above a constant guess is enough', () => {
  expect(createRequest(listing, { ...wanted, thresholdBps: 4_001 }).majority).toBe(12)
})

test('a dataset that was taken off the market takes no orders', () => {
  expect(() => createRequest({ ...listing, open: false }, wanted)).toThrow(
    expect.objectContaining({ code: 'order.datasetClosed' }),
  )
})
