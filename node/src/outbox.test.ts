import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { type Client, createClient, custom, type Hex, keccak256, numberToHex, parseAbi, parseGwei } from 'viem'
import { getBalance, getBlock, getTransactionCount, sendTransaction } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { describeOnDatabases } from './databases.testing.ts'
import { Outbox } from './outbox.ts'

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
})
afterAll(() => chain.stop())

const request = (method: string, ...params: unknown[]) => chain.client.request({ method, params } as never)
const abi = parseAbi(['function give() payable'])

let recipients = 0xa11ce
/** A call that gives one wei to somebody who has nothing yet. */
function gift(value = 1n) {
  const address = numberToHex(++recipients, { size: 20 })
  return { address, abi, functionName: 'give', args: [], value } as const
}
const given = ({ address }: { address: Hex }) => getBalance(chain.client, { address })

/** A chain that signed transactions do not reach: what a process leaves behind that is killed before it sends. */
function cutOff({ client }: LocalChain): Client {
  const transport = custom({
    async request({ method, params }) {
      if (method === 'eth_sendRawTransaction') throw new Error('cut off')
      return client.request({ method, params } as never)
    },
  })
  return createClient({ chain: client.chain, transport, pollingInterval: 50 })
}

/** Has each receipt only when it was asked for so many times more. */
function lateReceipts({ client }: LocalChain, times: number): Client {
  let asked = 0
  const transport = custom({
    async request({ method, params }) {
      const answer = await client.request({ method, params } as never)
      return method === 'eth_getTransactionReceipt' && answer && asked++ < times ? null : answer
    },
  })
  return createClient({ chain: client.chain, transport, pollingInterval: 50 })
}

describeOnDatabases(place => {
  let database: Database
  beforeAll(async () => {
    database = await openDatabase(place())
  })
  afterAll(() => database?.close())

  const outbox = (parameters: { client?: Client; patienceMs?: number } = {}) =>
    new Outbox({ client: chain.client, account: chain.accounts[1]!, database, ...parameters })
  const stored = async (purpose: string) => {
    const { rows } = await database.query<{ raw: Hex }>('select raw from node.outbox where purpose = $1', [purpose])
    return rows.map(({ raw }) => raw)
  }

  test('one purpose is one transaction, however often it is sent', async () => {
    const call = gift()
    const [first, second] = [await outbox().send('once', call), await outbox().send('once', call)]
    expect(second.transactionHash).toBe(first.transactionHash)
    expect(await given(call)).toBe(1n)
  })

  test('what was signed is sent as it was, by whoever comes next', async () => {
    const call = gift()
    await expect(outbox({ client: cutOff(chain) }).send('signed', call)).rejects.toMatchObject({
      code: 'chain.failed',
    })
    const [raw] = await stored('signed')
    const { transactionHash } = await outbox().send('signed', gift())
    expect(transactionHash).toBe(keccak256(raw!))
    expect(await given(call)).toBe(1n)
  })

  test('what has a lower nonce is sent along', async () => {
    const [first, second] = [gift(), gift()]
    await outbox({ client: cutOff(chain) })
      .send('first', first)
      .catch(() => {})
    await outbox().send('second', second)
    expect([await given(first), await given(second)]).toEqual([1n, 1n])
  })

  test('many at once have a nonce each', async () => {
    const calls = Array.from({ length: 5 }, () => gift())
    const own = outbox()
    await Promise.all(calls.map((call, index) => own.send(`many/${index}`, call)))
    expect(await Promise.all(calls.map(given))).toEqual([1n, 1n, 1n, 1n, 1n])
  })

  test('pays more when the chain becomes dearer, and still is one transaction', async () => {
    await request('evm_setAutomine', false)
    try {
      const call = gift()
      const sending = outbox({ patienceMs: 1 }).send('dear', call)
      await expect.poll(() => stored('dear')).toHaveLength(1)
      const [cheap] = await stored('dear')
      await request('anvil_setNextBlockBaseFeePerGas', numberToHex(parseGwei('50')))
      await request('anvil_mine', '0x1')
      await expect.poll(() => stored('dear'), { timeout: 10_000 }).toHaveLength(2)
      await request('evm_setAutomine', true)
      await request('anvil_mine', '0x1')
      expect((await sending).transactionHash).not.toBe(keccak256(cheap!))
      expect(await given(call)).toBe(1n)
    } finally {
      await request('evm_setAutomine', true)
    }
  })

  test('is sent again after the chain took it back', async () => {
    const call = gift()
    const { transactionHash } = await outbox().send('taken back', call)
    await request('anvil_rollback', 1)
    expect(await given(call)).toBe(0n)
    expect((await outbox().send('taken back', call)).transactionHash).toBe(transactionHash)
    expect(await given(call)).toBe(1n)
  })

  test('what is given up and was never mined does nothing, and nobody waits for it', async () => {
    const [dropped, next] = [gift(), gift()]
    await outbox({ client: cutOff(chain) })
      .send('order/1/step', dropped)
      .catch(() => {})
    await outbox().retire('order/1/')
    await outbox().send('order/10/step', next)
    expect([await given(dropped), await given(next)]).toEqual([0n, 1n])
    expect(await stored('order/1/step')).toEqual([])
    expect(await stored('order/10/step')).toHaveLength(1)
  })

  test('what nobody has seen is not sent when it is too late', async () => {
    const { timestamp } = await getBlock(chain.client)
    const call = gift()
    await expect(outbox().send('late', call, { notAfter: timestamp })).rejects.toMatchObject({ code: 'outbox.tooLate' })
    expect(await given(call)).toBe(0n)
    await outbox().retire('late')
    const soon = gift()
    await outbox().send('soon', soon, { notAfter: timestamp + 3_600n })
    expect(await given(soon)).toBe(1n)
  })

  test('is signed anew when somebody else used its nonce', async () => {
    const [account, call] = [chain.accounts[1]!, gift()]
    await outbox({ client: cutOff(chain) })
      .send('taken', call)
      .catch(() => {})
    await sendTransaction(chain.client, { account, chain: chain.client.chain, to: gift().address })
    await outbox({ patienceMs: 1 }).send('taken', call)
    expect(await given(call)).toBe(1n)
  })

  test('is not signed anew while a node has counted it, and has no receipt yet', async () => {
    const call = gift()
    const { transactionHash } = await outbox({ client: lateReceipts(chain, 3) }).send('counted', call)
    expect(await stored('counted')).toHaveLength(1)
    expect(transactionHash).toBe(keccak256((await stored('counted'))[0]!))
    expect(await given(call)).toBe(1n)
  })

  test('what was mined to no effect is said, and can be sent anew', async () => {
    const { address } = gift()
    // Takes one call, and reverts on every other.
    await request('anvil_setCode', address, '0x5f54156009575f5ffd5b60015f5500')
    const call = { ...gift(0n), address }
    for (const purpose of ['a', 'b']) {
      await outbox({ client: cutOff(chain) })
        .send(purpose, call)
        .catch(() => {})
    }
    const results = await Promise.allSettled(['a', 'b'].map(purpose => outbox().send(purpose, call)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rejected = results.find(result => result.status === 'rejected')
    expect(rejected?.reason).toMatchObject({ code: 'chain.reverted', retryable: true })
    expect([...(await stored('a')), ...(await stored('b'))]).toHaveLength(1)
  })

  test('what the chain refuses is not signed', async () => {
    const before = await getTransactionCount(chain.client, { address: chain.accounts[1]!.address })
    const refused = outbox().send('poor', gift(10n ** 30n))
    await expect(refused).rejects.toMatchObject({ code: 'chain.insufficientFunds' })
    expect(await stored('poor')).toEqual([])
    expect(await getTransactionCount(chain.client, { address: chain.accounts[1]!.address })).toBe(before)
  })
})
