import { encodeModelCard } from '@assay/sdk'
import { expect, test } from 'vitest'
import { type CardInput, emptyCard, judgeCard, readCard } from './cardInput.ts'

const least: CardInput = { ...emptyCard, title: ' Irises ', task: 'classification', library: 'assay', license: 'mit' }

test('what must be said is asked for, and nothing else', () => {
  expect(Object.keys(judgeCard(emptyCard))).toEqual(['title', 'task', 'library', 'license'])
  expect(judgeCard(least)).toEqual({})
})

test('what is judged to be right is a card', () => {
  const card = readCard({ ...least, tags: 'a, b,,a ', languages: 'en' }, [])
  expect(card).toMatchObject({ title: 'Irises', tags: ['a', 'b'], language: ['en'] })
  expect(() => encodeModelCard(card)).not.toThrow()
})

test('an evaluation is whole, and its author’s word', () => {
  const row = { dataset: 'iris', metric: 'accuracy', value: '0.97' }
  expect(judgeCard({ ...least, evaluations: [{ ...row, value: 'high' }] })).toHaveProperty('evaluations')
  expect(readCard({ ...least, evaluations: [row] }, []).evaluations).toEqual([
    { dataset: 'iris', metric: 'accuracy', value: 0.97, assurance: 'stated' },
  ])
})
