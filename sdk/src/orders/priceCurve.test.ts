import { expect, test } from 'vitest'
import { orderDifficulty, priceAfter, priceLater } from './priceCurve.ts'

const start = { price: 1_000_000n, startPrice: 1_000_000n }
const order = { thresholdBps: 9_000, rows: 100, majority: 60 }

test('what an order moves the price by goes by how difficult it was', () => {
  expect(orderDifficulty(order)).toBe(0.75)
  expect(priceAfter(start, { ...order, outcome: 'proven' })).toBe(1_014_962n)
  expect(priceAfter(start, { ...order, outcome: 'missed' })).toBe(985_538n)
  expect(priceAfter(start, { ...order, thresholdBps: 10_000, outcome: 'missed' })).toBe(1_000_000n)
})

test('half of the way back takes 30 days, by ratio', () => {
  expect(priceLater({ ...start, price: 4_000_000n }, 30 * 86_400)).toBe(2_000_000n)
  expect(priceLater(start, 1e9)).toBe(1_000_000n)
})

test('a price stays between a tenth and a hundredfold', () => {
  expect(priceAfter({ ...start, price: 100_000n }, { ...order, outcome: 'missed' })).toBe(100_000n)
  expect(priceAfter({ ...start, price: 100_000_000n }, { ...order, outcome: 'proven' })).toBe(100_000_000n)
})
