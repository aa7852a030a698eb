import { type Account, type Address, erc20Abi, zeroAddress } from 'viem'
import { getBalance, getCode, sendTransaction, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deployMarket } from '../chain/deployMarket.ts'
import { connectMarket, type Market } from '../chain/market.ts'
import { deployToken } from '../contests/testToken.testing.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { createPool } from './createPool.ts'
import { getPool } from './getPool.ts'
import { type PoolMember, poolOf } from './poolOf.ts'
import { withdrawFromPool } from './withdrawFromPool.ts'

// Nobody has their keys.
const alice: Address = '0x00000000000000000000000000000000000A11cE'
const bob: Address = '0x00000000000000000000000000000000000B0b01'
const members: PoolMember[] = [
  { member: bob, shareBps: 3_333 },
  { member: alice, shareBps: 6_667 },
]

let chain: LocalChain
let market: Market
let account: Account

beforeEach(async () => {
  chain = await startLocalChain()
  account = chain.accounts[0]!
  market = await deployMarket({ client: chain.client, account })
})
afterEach(() => chain.stop())

async function send(to: Address, value: bigint): Promise<void> {
  const { client } = chain
  const hash = await sendTransaction(client, { account, chain: client.chain, to, value })
  await waitForTransactionReceipt(client, { hash })
}

test('a pool is created once, whoever asks, and in whatever order', async () => {
  const expected = await poolOf(market, members)
  expect(await getCode(chain.client, { address: expected })).toBeUndefined()
  const { pool, sent } = await createPool(market, { members })
  expect(pool).toBe(expected)
  expect(sent?.gasUsed).toBeLessThan(150_000n)
  expect(await createPool(market, { members: members.toReversed() })).toEqual({ pool, sent: undefined })
})

test('coin and tokens are divided by the shares, also what arrived before the pool was there', async () => {
  const token = await deployToken(chain)
  const pool = await poolOf(market, members)
  await send(pool, 10_000n)
  await createPool(market, { members })
  const transfer = { address: token, abi: erc20Abi, functionName: 'transfer', args: [pool, 300n] } as const
  await writeContract(chain.client, { ...transfer, account, chain: chain.client.chain })

  const { amount } = await withdrawFromPool(market, { pool, member: alice })
  expect(amount).toBe(6_667n)
  expect(await getBalance(chain.client, { address: alice })).toBe(6_667n)
  await send(pool, 10_000n)
  expect(await getPool(market, { pool })).toEqual({
    pool,
    token: zeroAddress,
    arrived: 20_000n,
    members: [
      { member: alice, shareBps: 6_667, paid: 6_667n, due: 6_667n },
      { member: bob, shareBps: 3_333, paid: 0n, due: 6_666n },
    ],
  })
  expect(await withdrawFromPool(market, { pool, token, member: bob })).toMatchObject({ amount: 99n })
  expect(await getPool(market, { pool, token })).toMatchObject({
    arrived: 300n,
    members: [{ due: 200n }, { paid: 99n, due: 0n }],
  })
})

test('nothing is paid twice, nor to whoever is no member', async () => {
  const { pool } = await createPool(market, { members })
  await send(pool, 10_000n)
  await withdrawFromPool(market, { pool, member: bob })
  await expect(withdrawFromPool(market, { pool, member: bob })).rejects.toMatchObject({
    code: 'pool.nothingDue',
    shortMessage: `Nothing is due to ${bob} from this pool now`,
  })
  await expect(withdrawFromPool(market, { pool })).rejects.toMatchObject({ code: 'pool.nothingDue' })
})

test('a member that refuses to be paid is named as the reason', async () => {
  const refusing = market.contests
  const { pool } = await createPool(market, { members: [{ member: refusing, shareBps: 10_000 }] })
  await send(pool, 1n)
  await expect(withdrawFromPool(market, { pool, member: refusing })).rejects.toMatchObject({ code: 'pool.failedCall' })
})

test.each<[code: string, members: PoolMember[]]>([
  ['pool.invalidMemberCount', []],
  ['pool.unorderedMember', [...members, { member: bob, shareBps: 1 }]],
  ['pool.unorderedMember', [{ member: zeroAddress, shareBps: 10_000 }]],
  ['pool.zeroShare', [{ member: bob, shareBps: 0 }]],
  ['pool.invalidShares', [{ member: bob, shareBps: 9_999 }]],
])('%s: such members make no pool', async (code, members) => {
  await expect(createPool(market, { members })).rejects.toMatchObject({ code })
})

test('what is no pool of the market is not taken for one', async () => {
  const { pool } = await createPool(market, { members })
  const other = await deployMarket({ client: chain.client, account })
  for (const [of, address] of [
    [market, alice],
    [market, market.contests],
    [other, pool],
  ] as const) {
    await expect(getPool(of, { pool: address })).rejects.toMatchObject({ code: 'pool.unknownPool' })
    await expect(withdrawFromPool(of, { pool: address })).rejects.toMatchObject({ code: 'pool.unknownPool' })
  }
})

test('a market that was connected without its pools has none', async () => {
  const { contests, pools } = market
  const { rpcUrl } = chain
  await expect(createPool(await connectMarket({ rpcUrl, contests }), { members })).rejects.toMatchObject({
    code: 'market.noPools',
  })
  expect(await poolOf(await connectMarket({ rpcUrl, contests, pools }), members)).toBe(await poolOf(market, members))
  await expect(connectMarket({ rpcUrl, contests, pools: alice })).rejects.toMatchObject({ code: 'chain.noContract' })
})
