import { createClient, custom, type Hash } from 'viem'
import { expect, test } from 'vitest'
import { followTransaction } from './followTransaction.ts'

const hash: Hash = `0x${'77'.repeat(32)}`

/** An RPC at block 20 that answers these methods, and knows of nothing else. */
const rpc = (answers: Record<string, unknown>) =>
  createClient({
    transport: custom(
      {
        async request({ method }: { method: string }) {
          const all: Record<string, unknown> = { eth_blockNumber: '0x14', ...answers }
          const answer = all[method] ?? null
          if (answer instanceof Error) throw answer
          return answer
        },
      },
      { retryCount: 0 },
    ),
  })
const receipt = (status: '0x0' | '0x1', blockNumber = '0x12') => ({
  eth_getTransactionReceipt: { status, blockNumber, transactionHash: hash, logs: [] },
})
const follow = (answers: Record<string, unknown>, sentMsAgo = 0, finalDepth = 12) =>
  followTransaction(rpc(answers), { hash, sentAt: Date.now() - sentMsAgo }, finalDepth)

test('it is as deep as blocks are on it, and final once it is deep enough', async () => {
  expect(await follow(receipt('0x1'))).toEqual({ state: 'mined', depth: 3 })
  expect(await follow(receipt('0x1'), 0, 3)).toEqual({ state: 'final', depth: 3 })
  expect(await follow(receipt('0x0'))).toEqual({ state: 'reverted', depth: 3 })
})

test('it waits while somebody knows it, and is lost when after a time nobody does', async () => {
  const known = { eth_getTransactionByHash: { hash } }
  expect(await follow({})).toMatchObject({ state: 'pending' })
  expect(await follow(known, 3_600_000)).toMatchObject({ state: 'pending' })
  expect(await follow({}, 3_600_000)).toMatchObject({ state: 'lost' })
})

test('an RPC that fails says nothing about it', async () => {
  await expect(follow({ eth_getTransactionReceipt: new Error('down') })).rejects.toThrow()
})
