import { expect, test } from 'vitest'
import { createRandom } from './random.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed)
    return [random.uniform(), random.below(1000), random.normal()]
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('uniform and below spread evenly', () => {
  const random = createRandom(1)
  const bins = new Uint32Array(10)
  for (let i = 0; i < 100_000; i++) bins[random.below(10)]!++
  expect(Math.min(...bins)).toBeGreaterThan(9_600)
  expect(Math.max(...bins)).toBeLessThan(10_400)
})

test('normal has mean 0 and variance 1', () => {
  const random = createRandom(1)
  const values = Array.from({ length: 100_000 }, () => random.normal())
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  expect(mean).toBeCloseTo(0, 1)
  expect(variance).toBeCloseTo(1, 1)
})

test('shuffle permutes in place, every order as likely', () => {
  const random = createRandom(1)
  const orders = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = random.shuffle([0, 1, 2]).join('')
    orders.set(order, (orders.get(order) ?? 0) + 1)
  }
  expect(orders.size).toBe(6)
  expect(Math.min(...orders.values())).toBeGreaterThan(880)
})
