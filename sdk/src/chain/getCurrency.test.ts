import { zeroAddress } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { getCurrency } from './getCurrency.ts'

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
})
afterAll(() => chain.stop())

test('the zero address is the chain’s own coin; what is no token is refused', async () => {
  const { client, accounts } = chain
  const { address } = accounts[0]!
  const market = { client, contests: address, deployedBlock: 0n }
  expect(await getCurrency(market, zeroAddress)).toMatchObject({ symbol: 'ETH', decimals: 18 })
  await expect(getCurrency(market, address)).rejects.toThrow(expect.objectContaining({ code: 'chain.noToken' }))
})
