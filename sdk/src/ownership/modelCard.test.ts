import { expect, test } from 'vitest'
import { decodeModelCard, encodeModelCard, type ModelCard } from './modelCard.ts'

const card: ModelCard = {
  title: 'Digits, convolutional',
  description: 'Reads a digit of 8 by 8 pixels.',
  task: 'image-classification',
  library: 'pytorch',
  license: 'apache-2.0',
  language: [],
  tags: ['digits'],
  trainingData: 'UCI optical digits',
  uses: 'Teaching.',
  limits: 'One digit at a time.',
  evaluations: [{ dataset: 'held out', metric: 'accuracy', value: 0.97, assurance: 'stated' }],
  files: [{ name: 'model.safetensors', bytes: 4_096, sha256: '0x1234', dtype: 'F32' }],
  howToUse: 'Load it with safetensors.',
  citation: '',
}

test('a card is what was written, in the same bytes whoever writes it', () => {
  const bytes = encodeModelCard(card)
  expect(decodeModelCard(bytes)).toEqual(card)
  const turned = Object.fromEntries(Object.entries(card).toReversed()) as ModelCard
  expect(encodeModelCard(turned)).toEqual(bytes)
})

test.each<[string, object]>([
  ['nothing to be seen', { title: '\u200b' }],
  ['a line that turns its direction', { task: 'image\u202eclassification' }],
  ['an assurance that there is not', { evaluations: [{ ...card.evaluations[0], assurance: 'certain' }] }],
  ['more than the card has', { script: 'alert(1)' }],
])('a card with %s is refused', (_, change) => {
  const text = JSON.stringify({ ...card, ...change })
  expect(() => decodeModelCard(text)).toThrow(expect.objectContaining({ code: 'model.invalidCard' }))
})
