import { expect, test } from 'vitest'
import { minimize, type Objective } from './minimize.ts'

/** `Σ (i + 1) · (x_i − i)²`, least at `x_i = i`. */
const bowl: Objective = (point, gradient) => {
  let value = 0
  for (const [i, coordinate] of point.entries()) {
    value += (i + 1) * (coordinate - i) ** 2
    gradient[i] = 2 * (i + 1) * (coordinate - i)
  }
  return value
}

test('finds the bottom of a bowl and leaves the start alone', () => {
  const start = new Float64Array(20)
  const least = minimize(bowl, start, { maxIterations: 200, tolerance: 1e-9 })
  for (const [i, coordinate] of least.entries()) expect(coordinate).toBeCloseTo(i, 8)
  expect(start).toEqual(new Float64Array(20))
})

test('stays at the bottom', () => {
  const bottom = Float64Array.of(0, 1, 2)
  expect(minimize(bowl, bottom, { maxIterations: 10, tolerance: 1e-9 })).toEqual(bottom)
})

test('stops after so many iterations', () => {
  let calls = 0
  const counted: Objective = (point, gradient) => {
    calls++
    return bowl(point, gradient)
  }
  minimize(counted, new Float64Array(20).fill(1000), { maxIterations: 1, tolerance: 0 })
  expect(calls).toBeLessThan(10)
})
