import type { Market } from '@assay/sdk'
import type { Address, Client } from 'viem'
import { expect, test } from 'vitest'
import { describeSignature } from './describeSignature.ts'

const at = (digit: string): Address => `0x${digit.repeat(40)}`
const market: Market = {
  contests: at('5'),
  deployedBlock: 0n,
  orders: at('1'),
  models: at('2'),
  client: { chain: { id: 31337 } } as Client,
}
const access = {
  domain: { name: 'Assay Models', chainId: 31337, verifyingContract: at('2') },
  primaryType: 'Access',
  message: { modelId: '7', node: 'https://node.example' },
}
const sign = (changes: Partial<typeof access>) =>
  describeSignature(market, { from: at('9'), typedData: { ...access, ...changes } })

test('what this page asks for is said in words', () => {
  expect(sign({})).toMatchObject({ title: 'Fetch the weights of model 7', pays: [] })
})

test.each([
  ['another contract', { domain: { ...access.domain, verifyingContract: at('3') } }],
  ['another chain', { domain: { ...access.domain, chainId: 1 } }],
  ['another thing', { primaryType: 'Permit' }],
  ['no contract at all', { domain: { ...access.domain, verifyingContract: 'nobody' as Address } }],
])('a signature for %s is not known, and not asked for', (_, changes) => {
  expect(sign(changes)).toBeUndefined()
})
