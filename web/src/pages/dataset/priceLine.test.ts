import type { PricePoint } from '@assay/sdk'
import { expect, test } from 'vitest'
import { priceLine } from './priceLine.ts'

const month = 30n * 86_400n
const point = (cause: PricePoint['cause'], at: bigint, price: bigint, startPrice = 100n): PricePoint => ({
  datasetId: 1n,
  at,
  price,
  startPrice,
  cause,
  orderId: cause === 'proven' || cause === 'missed' ? 7n : undefined,
  transaction: '0x00',
})

test('between two changes the price moves back to the start price of the time', () => {
  const points = [
    point('listed', 0n, 100n),
    point('proven', 10n, 400n),
    point('missed', 10n + month, 150n),
    point('offered', 11n + month, 80n, 20n),
  ]
  expect(priceLine(points, { at: 11n + 2n * month, price: 40n })).toEqual([
    { at: 0n, price: 100n, name: 'listed' },
    { at: 10n, price: 100n, name: 'before order 7 proven' },
    { at: 10n, price: 400n, name: 'order 7 proven' },
    { at: 10n + month, price: 200n, name: 'before order 7 missed' },
    { at: 10n + month, price: 150n, name: 'order 7 missed' },
    { at: 11n + month, price: 149n, name: 'before a new offer' },
    { at: 11n + month, price: 80n, name: 'a new offer' },
    { at: 11n + 2n * month, price: 40n, name: 'now' },
  ])
})
