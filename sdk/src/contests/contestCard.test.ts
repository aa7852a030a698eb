import { expect, test } from 'vitest'
import { decodeContestCard, encodeContestCard } from './contestCard.ts'

const feature = { edges: [0.1, 1e21], kind: 'numeric' as const, missing: false, name: 'x' }
const card = {
  title: 'Irises',
  description: '',
  binning: {
    features: [feature],
    label: { classes: ['a', 'b'], name: 'y' },
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

test.each([
  ['a title', { title: 'Irises\u202e' }, 'contest.invalidCard', 'title'],
  ['a description', { description: '\u001b[2J' }, 'contest.invalidCard', 'description'],
  ['a column', { binning: { ...card.binning, features: [{ ...feature, name: 'x\ny' }] } }, 'binning.invalid', 'name'],
  [
    'a label',
    { binning: { ...card.binning, label: { name: 'y'.repeat(257), classes: ['a', 'b'] } } },
    'binning.invalid',
    'label',
  ],
  [
    'a class',
    { binning: { ...card.binning, label: { name: 'y', classes: ['a', 'a\u2067'] } } },
    'binning.invalid',
    'label',
  ],
])('%s that could pass for another is refused, whoever wrote the card', (_, wrong, code, field) => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...card, ...wrong }))
  expect(() => decodeContestCard(bytes)).toThrow(
    expect.objectContaining({ code, details: expect.stringContaining(field) }),
  )
})

test('what is no card is refused', () => {
  expect(() => decodeContestCard(new TextEncoder().encode('{}'))).toThrow(
    expect.objectContaining({ code: 'contest.invalidCard' }),
  )
})
