import { afterAll, beforeAll, expect, test } from 'vitest'
import { deployMarket } from '../chain/deployMarket.ts'
import type { Market } from '../chain/market.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { checkTerms } from './checkTerms.ts'
import { chooseChunkGroups } from './chooseChunkGroups.ts'
import { defaultTerms } from './contestTerms.ts'

const hash = `0x${'11'.repeat(32)}` as const
const commitment = { treeRoot: hash, binningHash: hash, groupSize: 5, features: 30, classes: 2 }
const refusal = (code: string) => expect.objectContaining({ code })

let chain: LocalChain
let market: Market
beforeAll(async () => {
  chain = await startLocalChain()
  market = await deployMarket({ client: chain.client, account: chain.accounts[0]! })
})
afterAll(() => chain.stop())

const termsOver = (groups: number, given = {}) => {
  const dataset = { ...commitment, groups }
  return { dataset, terms: defaultTerms({ dataset, baseline: 6_000, reward: 1n, ...given }) }
}

test('a small test set is one chunk', async () => {
  const { dataset, terms } = termsOver(100)
  expect(await chooseChunkGroups(market, { dataset, terms })).toBe(20)
})

test('of a large one, the chunk is the largest that the contract takes', async () => {
  const { dataset, terms } = termsOver(50_000)
  const chunkGroups = await chooseChunkGroups(market, { dataset, terms })
  const check = (groups: number) => checkTerms(market, { dataset, terms: { ...terms, chunkGroups: groups } })
  await check(chunkGroups)
  await expect(check(chunkGroups + 1)).rejects.toThrow(refusal('contest.tooMuchGas'))
})

test('a model too large for a single group is refused, and so are terms that no chunk can save', async () => {
  const tooLarge = termsOver(100, { maxModelBytes: 1_000_000 })
  await expect(chooseChunkGroups(market, tooLarge)).rejects.toThrow(refusal('contest.tooMuchGas'))
  const tooEasy = termsOver(100, { thresholdBps: 5_000 })
  await expect(chooseChunkGroups(market, tooEasy)).rejects.toThrow(refusal('contest.invalidThreshold'))
})
