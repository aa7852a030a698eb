import { expect, test } from 'vitest'
import { histogramBars } from './histogramBars.ts'

test('few bins stand as they are, where their numbers are', () => {
  const column = { kind: 'numeric', edges: [1, 2, 4], missing: false } as const
  expect(histogramBars(column, [5, 6, 7, 8])).toEqual([
    { name: 'below 1', count: 5, from: -0.5, to: 1 },
    { name: '1 to 2', count: 6, from: 1, to: 2 },
    { name: '2 to 4', count: 7, from: 2, to: 4 },
    { name: '4 and more', count: 8, from: 4, to: 5.5 },
  ])
})

test('many bins are put together to bars of about the same width, and no row is lost', () => {
  // Edges as those of equal frequency are: crowded below, sparse above.
  const edges = Array.from({ length: 255 }, (_, i) => (i / 254) ** 3 * 100)
  const counts = Array.from({ length: 256 }, (_, i) => i % 5)
  const bars = histogramBars({ kind: 'numeric', edges, missing: false }, counts)
  expect(bars.length).toBeLessThanOrEqual(24)
  expect(bars.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(counts.reduce((sum, count) => sum + count))
  for (const [i, { from, to }] of bars.entries()) {
    expect(to - from).toBeGreaterThan(2)
    expect(to - from).toBeLessThan(7)
    if (i > 0) expect(from).toBe(bars[i - 1]?.to)
  }
})

test('what is too few to be told is not told by putting it together either', () => {
  const edges = Array.from({ length: 100 }, (_, i) => i)
  const counts = edges
    .map((): number | null => 10)
    .concat(10)
    .with(50, null)
  expect(
    histogramBars({ kind: 'numeric', edges, missing: false }, counts).filter(bar => bar.count === null),
  ).toHaveLength(1)
})

test('missing values stand apart from numbers, and after the last category', () => {
  const numbers = histogramBars({ kind: 'numeric', edges: [0, 10], missing: true }, [1, 2, 3, 4])
  expect(numbers.at(-1)).toEqual({ name: 'missing', count: 4, from: 30, to: 40 })
  const categories = histogramBars({ kind: 'categorical', values: ['a', 'b'], missing: true }, [1, null, 3])
  expect(categories).toEqual([
    { name: 'a', count: 1, from: 0, to: 1 },
    { name: 'b', count: null, from: 1, to: 2 },
    { name: 'missing', count: 3, from: 2, to: 3 },
  ])
})
