import { InsufficientFundsError } from 'viem'
import { expect, test } from 'vitest'
import { AssayError } from '../errors.ts'
import { contractError, orderAbi } from './contractErrors.ts'
import { explainError } from './explainError.ts'
import { connectChain } from './market.ts'

test('an RPC that is down is retryable, and named', async () => {
  const error = await connectChain('http://127.0.0.1:9').catch(error => error)
  expect(error).toMatchObject({ code: 'chain.unreachable', retryable: true })
  expect(error.shortMessage).toContain('http://127.0.0.1:9')
})

test('an empty purse is the user’s to fill', () => {
  expect(explainError(new InsufficientFundsError())).toMatchObject({
    code: 'chain.insufficientFunds',
    retryable: false,
  })
})

test('an error of Assay stays what it is, any other is kept as the cause', () => {
  const own = new AssayError('contest.tooLate', 'Too late')
  expect(explainError(own)).toBe(own)
  const other = new Error('boom')
  expect(explainError(other)).toMatchObject({ code: 'chain.failed', cause: other })
})

test('a revert is told with its values, in words', () => {
  const error = contractError('TooLate', [1_800_000_000n, 1_799_999_000n], undefined)
  expect(error.code).toBe('contest.tooLate')
  expect(error.shortMessage).toBe('Too late: this closed at 2027-01-15T07:43:20Z, and it is 2027-01-15T08:00:00Z')
  expect(error.details).toBe('TooLate(1800000000, 1799999000)')
})

test('the same revert of another contract is told in its own words', () => {
  const error = contractError('TooLate', [1_800_000_000n, 1_799_999_000n], undefined, orderAbi)
  expect(error.code).toBe('order.tooLate')
  expect(error.hint).toContain('assay order refund')
  expect(contractError('WrongStage', [4], undefined, orderAbi).shortMessage).toContain('proven')
})

test('a revert that has no words keeps its name and values', () => {
  expect(contractError('InvalidShare', [10_001n], undefined)).toMatchObject({
    code: 'contest.invalidShare',
    details: 'InvalidShare(10001)',
  })
})
