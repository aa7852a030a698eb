import { expect, test } from 'vitest'
import { decodeContestCard, encodeContestCard } from './contestCard.ts'

const card = {
  title: 'Irises',
  description: '',
  binning: {
    features: [{ kind: 'numeric' as const, name: 'x', edges: [0.1, 1e21], missing: false }],
    label: { name: 'y', classes: ['a', 'b'] },
  },
}

test('a card reads back as it was written', () => {
  expect(decodeContestCard(encodeContestCard(card))).toEqual(card)
})

test.each([
  [{ ...card, title: '' }, 'title'],
  [{ ...card, title: 'x'.repeat(121) }, 'title'],
  [{ ...card, description: 'x'.repeat(20_001) }, 'description'],
])('what nobody could read back is refused by its field', (wrong, field) => {
  expect(() => encodeContestCard(wrong)).toThrow(
    expect.objectContaining({ code: 'contest.invalidCard', details: expect.stringContaining(field) }),
  )
})

test('what is no card is refused', () => {
  expect(() => decodeContestCard(new TextEncoder().encode('{}'))).toThrow(
    expect.objectContaining({ code: 'contest.invalidCard' }),
  )
})
