import { type Client, createClient, custom, type Hash, parseGwei } from 'viem'
import { sendTransaction } from 'viem/actions'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { awaitReceipt } from './awaitReceipt.ts'

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
})
afterAll(() => chain.stop())
beforeEach(() => chain.client.request({ method: 'evm_setAutomine', params: [false] } as never))

const send = (nonce: number, gwei: string, value = 0n) =>
  sendTransaction(chain.client, {
    account: chain.accounts[0]!,
    chain: chain.client.chain,
    to: chain.accounts[1]!.address,
    maxFeePerGas: parseGwei(gwei),
    maxPriorityFeePerGas: parseGwei(gwei),
    nonce,
    value,
  })

/** The chain, by a line that somebody listens at, who may cut it or keep an answer back. */
function line(onAsked: (method: string) => unknown): Client {
  const transport = custom(
    {
      async request({ method, params }) {
        const answer = await chain.client.request({ method, params } as never)
        return onAsked(method) === 'keepBack' ? null : answer
      },
    },
    { retryCount: 0 },
  )
  return createClient({ chain: chain.client.chain!, transport, pollingInterval: 20 })
}

test('what was sent is never said not to have been, whatever becomes of the line', async () => {
  const hash = await send(0, '5')
  const cut = line(method => {
    if (method === 'eth_getTransactionReceipt') throw new Error('the line is cut')
  })
  await expect(awaitReceipt(cut, hash)).rejects.toMatchObject({
    code: 'chain.notMined',
    details: expect.stringContaining(hash),
    retryable: true,
  })
  await chain.mineBlocks(1)
  expect((await awaitReceipt(chain.client, hash)).status).toBe('success')
})

test('a receipt that the node tells after its block is not waited for until the next one', async () => {
  const hash = await send(1, '5')
  await chain.mineBlocks(1)
  let asked = 0
  // Asked at first, and again when the block is seen.
  const late = line(method => (method === 'eth_getTransactionReceipt' && ++asked <= 2 ? 'keepBack' : undefined))
  expect((await awaitReceipt(late, hash)).status).toBe('success')
})

test('one that pays more for the same is the same; another in its place is told apart', async () => {
  const repriced = await awaiting(await send(2, '5'))
  const fast = await send(2, '9')
  await chain.mineBlocks(1)
  expect((await repriced.receipt).transactionHash).toBe(fast)

  const replaced = await awaiting(await send(3, '5'))
  await send(3, '9', 1n)
  await chain.mineBlocks(1)
  await expect(replaced.receipt).rejects.toMatchObject({ code: 'chain.replaced' })
})

/** Once it is known what is waited for. */
async function awaiting(hash: Hash) {
  const seen = Promise.withResolvers<void>()
  const receipt = awaitReceipt(
    line(method => {
      if (method === 'eth_getTransactionByHash') seen.resolve()
    }),
    hash,
  )
  await seen.promise
  return { receipt }
}
