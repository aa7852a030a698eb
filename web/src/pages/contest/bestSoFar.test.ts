import { expect, test } from 'vitest'
import { bestSoFar } from './bestSoFar.ts'

test('a score that is no better than the best so far stands beside the line; a tie goes to the earlier', () => {
  const scores = [7_000, 6_500, 9_000, 9_000].map((scoreBps, i) => ({
    contestId: 1n,
    entryId: BigInt(i),
    scoreBps,
    at: 5n,
  }))
  const { best, others } = bestSoFar(scores)
  expect(best).toEqual([
    { x: 1, y: 70, name: 'Entry 0' },
    { x: 3, y: 90, name: 'Entry 2' },
  ])
  expect(others.map(({ x }) => x)).toEqual([2, 4])
})

test('a score of nothing is the best as long as it is the only one', () => {
  expect(bestSoFar([{ contestId: 1n, entryId: 0n, scoreBps: 0, at: 5n }]).best).toHaveLength(1)
})
