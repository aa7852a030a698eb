import { expect, test } from 'vitest'
import { orderOutcome } from './orderOutcome.ts'

const refunded = { stage: 'refunded', committedAt: undefined, disclosedAt: undefined, provenAt: undefined } as const

test('a refund is a mark on the vendor only once it had the test rows', () => {
  expect(orderOutcome(refunded).says).toBe('not taken up')
  expect(orderOutcome({ ...refunded, committedAt: 1n }).says).toBe('no rows disclosed')
  expect(orderOutcome({ ...refunded, committedAt: 1n, disclosedAt: 2n })).toEqual({ says: 'missed', tone: 'bad' })
  expect(orderOutcome({ ...refunded, committedAt: 1n, disclosedAt: 2n, provenAt: 3n }).says).toBe('key withheld')
})

test('only a settled order is proven', () => {
  expect(orderOutcome({ ...refunded, stage: 'proven' }).says).toBe('waits for the key')
  expect(orderOutcome({ ...refunded, stage: 'settled' })).toEqual({ says: 'proven', tone: 'gold' })
})
