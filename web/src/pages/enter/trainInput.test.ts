import { expect, test } from 'vitest'
import { allowedTrainers, describeTraining, judgeTraining, readTraining, usualTraining } from './trainInput.ts'

test('whoever may enter a forest may boost', () => {
  expect(allowedTrainers(['forest', 'linear'])).toEqual(['boosting', 'forest', 'linear'])
  expect(allowedTrainers(['tree'])).toEqual(['tree'])
})

test('what is left empty is up to the trainer', () => {
  expect(judgeTraining(usualTraining('forest'))).toEqual({})
  expect(readTraining(usualTraining('forest'))).toEqual({ depth: undefined, trees: undefined, seed: undefined })
  expect(describeTraining(usualTraining('forest'))).toBe('')
})

test('what is said to one trainer is not told to another', () => {
  const input = { ...usualTraining('mlp'), depth: '99', hidden: '16, 8', seed: '0' }
  expect(judgeTraining(input)).toEqual({})
  expect(readTraining(input)).toEqual({ hidden: [16, 8], seed: 0 })
  expect(describeTraining(input)).toBe('hidden 16, 8, seed 0')
})

test.each([
  ['tree', 'depth', '11'],
  ['forest', 'trees', '1.5'],
  ['boosting', 'rounds', '0'],
  ['mlp', 'hidden', '16,'],
  ['mlp', 'hidden', '2000'],
  ['mlp', 'seed', '4294967296'],
] as const)('refuses of a %s the %s "%s"', (trainer, option, text) => {
  expect(Object.keys(judgeTraining({ ...usualTraining(trainer), [option]: text }))).toEqual([option])
})
