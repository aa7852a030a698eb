import { createClient, custom, encodeAbiParameters, toFunctionSelector, zeroAddress } from 'viem'
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

test.each([
  ['USDC', 'USDC'],
  ['USDC.e', 'USDC.e'],
  ['eth', '0xa1a1…a1a1'],
  ['ЕТН', '0xa1a1…a1a1'],
  ['CDSU\u202e', '0xa1a1…a1a1'],
  ['1000 ETH', '0xa1a1…a1a1'],
  ['U'.repeat(10_000), '0xa1a1…a1a1'],
])('a token that calls itself %j is written %s', async (symbol, written) => {
  const token = `0x${'a1'.repeat(20)}` as const
  const transport = custom({
    async request({ params: [{ data }] }) {
      const isSymbol = data === toFunctionSelector('symbol()')
      return isSymbol
        ? encodeAbiParameters([{ type: 'string' }], [symbol])
        : encodeAbiParameters([{ type: 'uint8' }], [6])
    },
  })
  const market = { client: createClient({ transport }), contests: token, deployedBlock: 0n }
  expect(await getCurrency(market, token)).toEqual({ symbol: written, decimals: 6 })
})
