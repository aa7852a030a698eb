import { type Abi, InsufficientFundsError } from 'viem'
import { expect, test } from 'vitest'
import { AssayError } from '../errors.ts'
import { governorsAbi } from '../generated/governors.ts'
import { licensesAbi } from '../generated/licenses.ts'
import { modelGovernorAbi } from '../generated/modelGovernor.ts'
import { modelsAbi } from '../generated/models.ts'
import { receiverAbi } from '../generated/receiver.ts'
import { revenueAbi } from '../generated/revenue.ts'
import { runsAbi } from '../generated/runs.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import { earningAbi } from './abis/earningAbi.ts'
import { governorAbi } from './abis/governorAbi.ts'
import { licenseAbi } from './abis/licenseAbi.ts'
import { modelAbi } from './abis/modelAbi.ts'
import { orderAbi } from './abis/orderAbi.ts'
import { runAbi } from './abis/runAbi.ts'
import { shareAbi } from './abis/shareAbi.ts'
import { vaultAbi } from './abis/vaultAbi.ts'
import { contractError } from './contractErrors.ts'
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

/** The errors of a contract, and the ABI that it is called with. */
const contracts: [errors: Abi, called: Abi][] = [
  [runsAbi, runAbi],
  [modelsAbi, modelAbi],
  [licensesAbi, licenseAbi],
  [revenueAbi, earningAbi],
  [receiverAbi, earningAbi],
  [shareVaultAbi, vaultAbi],
  [modelGovernorAbi, governorAbi],
  [governorsAbi, shareAbi],
]
const errors = contracts.flatMap(([errors, called]) =>
  errors.flatMap(item => (item.type === 'error' ? [{ ...item, called }] : [])),
)

test.each(errors)('$name is told with a way out', ({ name, inputs, called }) => {
  const args = inputs.map(({ type }) => (/^uint(8|16|32)$/.test(type) ? 1 : type.startsWith('uint') ? 1n : '0x01'))
  const { shortMessage, hint } = contractError(name, args, undefined, called)
  expect(shortMessage).not.toContain('refused:')
  expect(hint).toMatch(/\.$/)
})
