import { expect, test } from 'vitest'
import { dueStep, type OrderSituation } from './dueStep.ts'

const due = (stage: OrderSituation['stage'], change: Partial<OrderSituation> = {}) =>
  dueStep({ stage, isFinal: true, deadline: 100n, now: 30n, isDisclosed: false, ...change })

test('an order is taken up while there is time, and otherwise left to its customer', () => {
  expect([due('placed'), due('placed', { now: 99n }), due('placed', { now: 100n })]).toEqual([
    'commitModel',
    'commitModel',
    'over',
  ])
  expect(due('placed', { isFinal: false })).toBeUndefined()
})

test('test rows are waited for, then acknowledged; without them the bond is taken back', () => {
  const late = { now: 100n, isDisclosed: true }
  expect([due('committed'), due('committed', { isDisclosed: true }), due('committed', late)]).toEqual([
    undefined,
    'acknowledge',
    'refund',
  ])
})

test('what cannot be proven in time is given back', () => {
  expect([due('disclosed'), due('disclosed', { now: 100n })]).toEqual(['prove', 'refund'])
})

test('the key is not revealed for a proof that may be taken back', () => {
  expect([due('proven', { isFinal: false }), due('proven')]).toEqual([undefined, 'revealKey'])
  expect(due('proven', { now: 100n })).toBe('over')
})

test('the key is not revealed so late that it may be seen and not be mined', () => {
  expect([due('proven', { now: 39n }), due('proven', { now: 40n })]).toEqual(['revealKey', undefined])
})

test('what is credited is withdrawn when the end is final', () => {
  expect([due('settled', { isFinal: false }), due('settled'), due('refunded')]).toEqual([
    undefined,
    'withdraw',
    'withdraw',
  ])
})
