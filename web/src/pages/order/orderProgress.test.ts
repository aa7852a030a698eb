import type { Order } from '@assay/sdk'
import { expect, test } from 'vitest'
import { orderProgress } from './orderProgress.ts'

const nothing = { modelCommit: undefined, proven: undefined }
const proven = { keyHash: 1n, ciphertext: [], proofHash: '0x00' } as const
const record = {
  stage: 'refunded',
  placedAt: 1n,
  committedAt: 2n,
  disclosedAt: 3n,
  provenAt: undefined,
  endedAt: 9n,
  transactions: { place: '0x01', commit: '0x02', disclose: '0x03', prove: undefined, end: '0x09' },
} as const
const states = (order: Pick<Order, 'stage' | 'modelCommit' | 'proven'>, known?: Parameters<typeof orderProgress>[1]) =>
  orderProgress(order, known).map(({ state }) => state)

test.each([
  ['placed', ['done', 'now', 'next', 'next', 'next']],
  ['proven', ['done', 'done', 'done', 'done', 'now']],
  ['settled', ['done', 'done', 'done', 'done', 'done']],
] as const)('an order that is %s', (stage, expected) => {
  expect(states({ ...nothing, stage })).toEqual(expected)
})

test('a refunded order says which step was missed', () => {
  const refunded = { stage: 'refunded', modelCommit: 5n, proven: undefined } as const
  expect(states(refunded, record)).toEqual(['done', 'done', 'done', 'failed', 'skipped'])
  expect(states({ ...refunded, proven }, record)[4]).toBe('failed')
})

test('while the record lags nothing is said of the step that was missed', () => {
  const lagging = { ...record, stage: 'committed', disclosedAt: undefined } as const
  const refunded = { stage: 'refunded', modelCommit: 5n, proven: undefined } as const
  expect(states(refunded, lagging)).toEqual(['done', 'done', 'skipped', 'skipped', 'skipped'])
})

test('each step has the time and the transaction that the record knows', () => {
  const [placed, , , missed] = orderProgress({ stage: 'refunded', modelCommit: 5n, proven: undefined }, record)
  expect(placed).toMatchObject({ at: 1n, transaction: '0x01' })
  expect(missed).toMatchObject({ name: 'Proven', at: 9n, transaction: '0x09' })
})
