import { sendTransaction } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { requireNothingPending } from './requireNothingPending.ts'

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
})
afterAll(() => chain.stop())

test('a transaction that waits to be mined forbids another', async () => {
  const { client, accounts } = chain
  const account = accounts[0]!
  const market = { client, account, contests: account.address, deployedBlock: 0n }
  await requireNothingPending(market)

  await client.request({ method: 'evm_setAutomine', params: [false] } as never)
  await sendTransaction(client, { account, chain: client.chain, to: account.address })
  await expect(requireNothingPending(market)).rejects.toThrow(
    expect.objectContaining({ code: 'chain.pending', retryable: true }),
  )
  await chain.mineBlocks(1)
  await requireNothingPending(market)
})
