import { expect, test } from 'vitest'
import type { Order } from './getOrder.ts'
import { nextOrderStep } from './nextOrderStep.ts'
import { orderStages } from './orderStage.ts'

const at = (stage: Order['stage'], now: bigint) =>
  nextOrderStep({ stage, deadline: 100n, computeFeeBps: 250 } as Order, now)

test.each([
  ['placed', 'commitModel', 'vendor'],
  ['committed', 'disclose', 'customer'],
  ['disclosed', 'prove', 'vendor'],
  ['proven', 'revealKey', 'vendor'],
] as const)('an order that is %s waits for %s by the %s, then for anyone to refund it', (stage, verb, who) => {
  expect(at(stage, 99n)).toMatchObject({ verb, who, until: 100n, otherwise: expect.any(String) })
  expect(at(stage, 100n)).toEqual({ verb: 'refund', who: 'anyone' })
})

test('who lets a model be trained and discloses nothing pays the compute fee', () => {
  expect(at('committed', 1n).otherwise).toContain('2.5 %')
})

test('an order that has ended leaves money to withdraw', () => {
  for (const stage of orderStages.slice(-2)) expect(at(stage, 101n)).toEqual({ verb: 'withdraw', who: 'anyone' })
})
