import { expect, test } from 'vitest'
import { confusionMatrix } from './confusionMatrix.ts'
import { packCounts } from './score.ts'

test('packed counts are a row for each label', () => {
  const counts = packCounts(Float64Array.of(1, 2, 3, 4, 5, 600, 7, 8, 9), 3)
  expect(confusionMatrix(counts, 3)).toEqual([
    [1, 2, 3],
    [4, 5, 600],
    [7, 8, 9],
  ])
})

test('a regression has none, nor do counts of other classes', () => {
  expect(() => confusionMatrix(new Uint8Array(48), 1)).toThrow(expect.objectContaining({ code: 'score.noClasses' }))
  expect(() => confusionMatrix(new Uint8Array(8), 3)).toThrow(expect.objectContaining({ code: 'score.countsLength' }))
})
