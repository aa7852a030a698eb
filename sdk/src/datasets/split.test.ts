import { toHex } from 'viem'
import { expect, test } from 'vitest'
import { splitPosition, splitSeed, splitTestGroups } from './split.ts'

const seedOf = (contest: number) =>
  splitSeed({ prevRandao: 2n ** 255n + 7n, contest: BigInt(contest), datasetRoot: toHex(contest, { size: 32 }) })

const range = (length: number) => Array.from({ length }, (_, index) => index)

test('vectors', async () => {
  const cases = [2, 3, 5, 16, 17, 100, 65_536, 1_000_003, 2 ** 32 - 1].flatMap((groups, at) =>
    [0, Math.floor(groups / 2), groups - 1].map(index => {
      const seed = seedOf(at + 1)
      return {
        contest: at + 1,
        datasetRoot: toHex(at + 1, { size: 32 }),
        groups,
        index,
        position: splitPosition(seed, groups, index),
        prevRandao: toHex(2n ** 255n + 7n, { size: 32 }),
        seed,
      }
    }),
  )
  await expect(`${JSON.stringify({ cases }, null, 2)}\n`).toMatchFileSnapshot('../../../vectors/split.json')
})

test('positions are a permutation', () => {
  for (let groups = 2; groups <= 300; groups++) {
    const seed = seedOf(groups)
    const positions = range(groups).map(index => splitPosition(seed, groups, index))
    expect(positions.toSorted((a, b) => a - b)).toEqual(range(groups))
  }
})

test('test groups are those whose position is below their number', () => {
  const seed = seedOf(3)
  const expected = range(137).filter(index => splitPosition(seed, 137, index) < 27)
  expect(splitTestGroups(seed, 137, 27)).toEqual(expected)
  expect(expected.length).toBe(27)
})

test('every group is a test group equally often', () => {
  const groups = 40
  const seeds = 2_000
  const drawn = new Array<number>(groups).fill(0)
  for (let contest = 0; contest < seeds; contest++) {
    for (const index of splitTestGroups(seedOf(contest), groups, 8)) drawn[index] = Number(drawn[index]) + 1
  }
  const expected = (seeds * 8) / groups
  const chiSquare = drawn.reduce((sum, count) => sum + (count - expected) ** 2 / (expected * (1 - 8 / groups)), 0)
  // 39 degrees of freedom: 72 is passed by chance once in a thousand sets of seeds, and these seeds are fixed.
  expect(chiSquare).toBeLessThan(72)
})

test('every position is reached equally often', () => {
  const groups = 11
  const seen = new Array<number>(groups).fill(0)
  for (let contest = 0; contest < 5_500; contest++) {
    const position = splitPosition(seedOf(contest), groups, 4)
    seen[position] = Number(seen[position]) + 1
  }
  expect(seen.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(29.6)
})

test.each([-1, 5, 1.5, Number.NaN])('refuses index %d of 5 groups', index => {
  expect(() => splitPosition(seedOf(1), 5, index)).toThrow(expect.objectContaining({ code: 'split.wrongIndex' }))
})
