import { expect, test } from 'vitest'
import { pairs, paragraphs, table } from './layout.ts'

test('a table has a head, a rule and aligned columns', () => {
  expect(
    table(
      ['entry', 'score'],
      [
        [0n, '93.86 %'],
        [11n, ''],
      ],
    ),
  ).toBe(['entry  score', '──────────────', '0      93.86 %', '11'].join('\n'))
})

test('pairs leave out what is undefined', () => {
  expect(
    pairs([
      ['Phase', 'open'],
      ['Reward', '1 ETH'],
      ['Left out', undefined],
    ]),
  ).toBe('Phase   open\nReward  1 ETH')
})

test('paragraphs leave out what is not there', () => {
  expect(paragraphs('a', undefined, 'b')).toBe('a\n\nb')
})
