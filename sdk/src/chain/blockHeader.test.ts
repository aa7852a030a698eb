import { type Hex, keccak256 } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { encodeBlockHeader, type RpcBlock } from './blockHeader.ts'

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
  await chain.mineBlocks(3)
})
afterAll(() => chain.stop())

async function block(number: Hex): Promise<RpcBlock> {
  const block = await chain.client.request({ method: 'eth_getBlockByNumber', params: [number, false] })
  return block as unknown as RpcBlock
}

test('the header of a real block hashes to its hash', async () => {
  const latest = await block('0x3')
  expect(keccak256(encodeBlockHeader(latest))).toBe(latest.hash)
})

test('a block with another field in it is refused', async () => {
  const forged = { ...(await block('0x2')), mixHash: `0x${'11'.repeat(32)}` }
  expect(() => encodeBlockHeader(forged)).toThrow(expect.objectContaining({ code: 'chain.wrongHeader' }))
})
