import { expect, test } from 'vitest'
import { constantGuess } from './majorityShare.ts'
import type { Rows } from './rows.ts'

const rows = (classCount: number, labels: number[]): Rows => ({
  featureCount: 1,
  classCount,
  rowCount: labels.length,
  features: new Uint8Array(labels.length),
  labels: classCount === 1 ? Uint16Array.from(labels) : Uint8Array.from(labels),
})

test.each([
  ['the share of the largest class', 3, [0, 1, 1, 2], 5_000],
  ['that share rounded up', 2, [0, 1, 1], 6_667],
  ['the median label', 1, [300, 9, 1_000], 300],
  ['the lower of two medians', 1, [40, 10, 65_535, 30], 30],
])('the constant guess is %s', (_, classCount, labels, guess) => {
  expect(constantGuess(rows(classCount, labels))).toBe(guess)
})
