import { type Abi, type AbiParameter, encodeFunctionData, erc20Abi, type Hex, maxUint256, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import type { Contest } from '../contests/getContest.ts'
import { contestsAbi } from '../generated/contests.ts'
import { governorsAbi } from '../generated/governors.ts'
import { licensesAbi } from '../generated/licenses.ts'
import { modelGovernorAbi } from '../generated/modelGovernor.ts'
import { modelsAbi } from '../generated/models.ts'
import { ordersAbi } from '../generated/orders.ts'
import { poolAbi } from '../generated/pool.ts'
import { poolsAbi } from '../generated/pools.ts'
import { revenueAbi } from '../generated/revenue.ts'
import { runsAbi } from '../generated/runs.ts'
import { sharesAbi } from '../generated/shares.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import type { LicenseOffer } from '../licenses/getLicenseOffers.ts'
import type { Listing } from '../orders/getListing.ts'
import type { Order } from '../orders/getOrder.ts'
import type { Pool } from '../pools/getPool.ts'
import type { Shares } from '../shares/getShares.ts'
import { describeCall } from './describeCall.ts'

const at = (byte: string): Hex => `0x${byte.repeat(20)}`
const [contests, orders, pools, poolAddress, token, alice] = [
  at('c0'),
  at('0d'),
  at('90'),
  at('91'),
  at('70'),
  at('a1'),
]
const [runs, models, licenses, revenue, shares] = [at('50'), at('30'), at('31'), at('32'), at('33')]
const [vault, governor, governors] = [at('34'), at('35'), at('36')]
const market = { contests, orders, pools, runs, models, licenses, revenue, shares }
const pool = { pool: poolAddress } as Pool
const context = { pool, shares: { modelId: 3n, vault, governor, token } as Shares, governors }

const contractsOfMarket: [string, Hex, Abi][] = [
  ['Contests', contests, contestsAbi],
  ['Orders', orders, ordersAbi],
  ['Pools', pools, poolsAbi],
  ['Pool', poolAddress, poolAbi],
  ['Runs', runs, runsAbi],
  ['Models', models, modelsAbi],
  ['Licenses', licenses, licensesAbi],
  ['Revenue', revenue, revenueAbi],
  ['Shares', shares, sharesAbi],
  ['ShareVault', vault, shareVaultAbi],
  ['ModelGovernor', governor, modelGovernorAbi],
  ['Governors', governors, governorsAbi],
]

const writes = contractsOfMarket.flatMap(([contract, to, abi]) =>
  abi
    .filter(item => item.type === 'function')
    .filter(({ stateMutability }) => stateMutability === 'payable' || stateMutability === 'nonpayable')
    .map(({ name, inputs }) => [`${contract}.${name}`, to, abi, name, inputs.map(anyValue)] as const),
)

/** Some value of a parameter's type. */
function anyValue(parameter: AbiParameter): unknown {
  const { type } = parameter
  if (type.endsWith('[]')) return []
  if (type.endsWith(']')) return Array(8).fill(0)
  if ('components' in parameter) {
    return Object.fromEntries(parameter.components.map(component => [component.name, anyValue(component)]))
  }
  if (type === 'address') return alice
  if (type === 'string') return ''
  if (type === 'bytes32') return `0x${'00'.repeat(32)}`
  if (type === 'bool') return true
  return type === 'bytes' ? '0x' : 0n
}

test.each(writes)('%s is described', (_, to, abi, functionName, args) => {
  const described = describeCall(
    market,
    { to, data: encodeFunctionData({ abi, functionName, args }), value: 0n },
    context,
  )
  expect(described).toMatchObject({ title: expect.stringMatching(/^[A-Z]/), verb: functionName, pays: [] })
  for (const sentence of described?.says ?? []) expect(sentence).toMatch(/^\S.*[^.]\.$/)
})

const commit = encodeFunctionData({ abi: contestsAbi, functionName: 'commit', args: [3n, `0x${'11'.repeat(32)}`] })

test('what is paid is the coin that goes along', () => {
  const described = describeCall(market, { to: contests, data: commit, value: 7n })
  expect(described).toEqual({
    title: 'Enter contest 3',
    verb: 'commit',
    says: [
      'Only a hash of your model goes on chain: nobody can see it yet. The entry cannot be changed or withdrawn.',
      'Keep the file of the entry: without it you cannot reveal it.',
      'The bond comes back when the entry is scored or the contest closes. You lose it if you do not reveal the entry in time, or if it is no model.',
    ],
    pays: [{ amount: 7n, token: zeroAddress, to: 'bond' }],
  })
})

test('what is taken of a token is known from the contest or the order, and from no other', () => {
  const contest = { contestId: 3n, terms: { token, submissionBond: 9n } } as Contest
  const call = { to: contests, data: commit, value: 0n }
  expect(describeCall(market, call, { contest })?.pays).toEqual([{ amount: 9n, token, to: 'bond' }])
  const unknown = describeCall(market, call, { contest: { ...contest, contestId: 4n } })
  expect(unknown).toMatchObject({
    says: expect.arrayContaining(['How much of which token it takes is not known here.']),
  })
  expect(unknown?.pays).toEqual([])

  const order = { orderId: 5n, datasetId: 2n, price: 1_000n, bondBps: 2_000 } as Order
  const data = encodeFunctionData({ abi: ordersAbi, functionName: 'commitModel', args: [5n, 1n] })
  const listing = { datasetId: 2n, token } as Listing
  expect(describeCall(market, { to: orders, data, value: 0n }, { order, listing })?.pays).toEqual([
    { amount: 200n, token, to: 'bond' },
  ])
})

test('what becomes of an order’s money depends on its stage', () => {
  const data = encodeFunctionData({ abi: ordersAbi, functionName: 'refund', args: [5n] })
  const order = { orderId: 5n, stage: 'proven' } as Order
  expect(describeCall(market, { to: orders, data, value: 0n }, { order })?.says).toContain(
    'The key was withheld: price and bond are credited to the customer, and the dataset’s price falls.',
  )
})

test('several calls at once are described by each of them', () => {
  const settle = encodeFunctionData({ abi: contestsAbi, functionName: 'settle', args: [3n, 0n] })
  const withdraw = encodeFunctionData({ abi: contestsAbi, functionName: 'withdraw', args: [zeroAddress, alice] })
  const together = (...calls: Hex[]) =>
    describeCall(market, {
      to: contests,
      data: encodeFunctionData({ abi: contestsAbi, functionName: 'multicall', args: [calls] }),
      value: 0n,
    })
  expect(together(withdraw)).toMatchObject({ title: 'Withdraw what contests owe', verb: 'withdraw' })
  expect(together(settle, withdraw)).toMatchObject({
    title: 'Take 2 steps at once',
    verb: 'multicall',
    says: expect.arrayContaining([
      'Settle entry 0 of contest 3.',
      'Withdraw what contests owe.',
      expect.stringContaining('0xA1A1'),
    ]),
  })
  expect(together(settle, '0x12345678')).toBeUndefined()
})

test('what a license or a rental takes of a token is known, and what is decided in coin goes along', () => {
  const terms = { tier: 'download', token, price: 40n, durationSeconds: 7_200, lapsesOnSale: true, open: true } as const
  const offer: LicenseOffer = { ...terms, modelId: 3n, offerId: 2, transferable: false }
  const buy = encodeFunctionData({ abi: licensesAbi, functionName: 'buy', args: [3n, 2, alice, 40n] })
  const bought = describeCall(market, { to: licenses, data: buy, value: 0n }, { offer })
  expect(bought?.pays).toEqual([{ amount: 40n, token, to: 'payment' }])
  expect(bought?.says).toEqual(
    expect.arrayContaining([expect.stringContaining('have the weights'), 'It ends after 2 hours.']),
  )
  const rent = encodeFunctionData({ abi: licensesAbi, functionName: 'rent', args: [3n, 5, alice, token, 50n] })
  expect(describeCall(market, { to: licenses, data: rent, value: 0n })?.pays).toEqual([
    { amount: 50n, token, to: 'payment' },
  ])
  const challenge = encodeFunctionData({ abi: runsAbi, functionName: 'challenge', args: [4n] })
  expect(describeCall(market, { to: runs, data: challenge, value: 9n })).toMatchObject({
    title: 'Challenge run 4',
    pays: [{ amount: 9n, token: zeroAddress, to: 'bond' }],
  })
})

test('a proposal to shareholders says what their vault would do', () => {
  const propose = (act: Hex) => {
    const call = encodeFunctionData({ abi: shareVaultAbi, functionName: 'act', args: [models, act] })
    const args = [[vault], [0n], [call], 'A better card'] as const
    const data = encodeFunctionData({ abi: modelGovernorAbi, functionName: 'propose', args })
    return describeCall(market, { to: governor, data, value: 0n }, context)?.says
  }
  const recard = encodeFunctionData({ abi: modelsAbi, functionName: 'recard', args: [3n, 'bafkrei'] })
  expect(propose(recard)).toContain('The model’s card is replaced by bafkrei.')
  expect(propose('0x12345678')).toContain('It has the governor call what no vault does. Do not sign it.')
})

const approve = (spender: Hex, amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] })

test('an approval says who may take the token, and that it may be without limit', () => {
  expect(describeCall(market, { to: token, data: approve(orders, 5n), value: 0n })).toMatchObject({
    title: 'Let orders take a token',
    verb: 'approve',
    pays: [{ amount: 5n, token, to: 'allowance' }],
  })
  expect(describeCall(market, { to: token, data: approve(vault, 5n), value: 0n }, context)).toMatchObject({
    title: 'Let a buy-out take a token',
  })
  expect(describeCall(market, { to: token, data: approve(contests, maxUint256), value: 0n })?.says).toContain(
    'That is without limit, for all time.',
  )
})

test.each<[string, { to: Hex; data: Hex; value: bigint }]>([
  ['an approval for somebody else', { to: token, data: approve(alice, 5n), value: 0n }],
  [
    'a transfer',
    { to: token, data: encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [alice, 1n] }), value: 0n },
  ],
  ['coin for an address', { to: alice, data: '0x', value: 1n }],
  [
    'coin that no function takes',
    { to: contests, data: encodeFunctionData({ abi: contestsAbi, functionName: 'finalize', args: [3n] }), value: 1n },
  ],
  [
    'a function that only reads',
    { to: contests, data: encodeFunctionData({ abi: contestsAbi, functionName: 'contests' }), value: 0n },
  ],
  ['arguments that are cut off', { to: contests, data: commit.slice(0, 40) as Hex, value: 0n }],
  ['another contract', { to: alice, data: commit, value: 0n }],
])('%s is not described', (_, call) => {
  expect(describeCall(market, call, context)).toBeUndefined()
})
