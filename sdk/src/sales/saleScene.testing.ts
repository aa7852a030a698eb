import { type Account, bytesToHex } from 'viem'
import { deployMarket } from '../chain/deployMarket.ts'
import { type Market, withAccount } from '../chain/market.ts'
import { deployOcean } from '../node/deployOcean.ts'
import { deploySeaport } from '../node/deploySeaport.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import type { Parent } from '../ownership/getModel.ts'
import { mintModel } from '../ownership/mintModel.ts'

/** A chain of its own with a market, Seaport and Ocean on it, and people who act there. */
export type SaleScene = {
  chain: LocalChain
  market: Market
  creator: Market
  buyer: Market
  stranger: Market
  /** Mints a model of 10 % royalty for somebody. */
  mint(minter: Market, made?: { parents?: Parent[]; weightsRoot?: `0x${string}` }): Promise<bigint>
  /** The time on the chain's clock after so many seconds. */
  later(seconds: number): bigint
}

/** Sets a scene; its chain is to be stopped. */
export async function setSaleScene(): Promise<SaleScene> {
  const chain = await startLocalChain()
  const [first, second, third, fourth] = chain.accounts as Account[] as [Account, Account, Account, Account]
  const by = { client: chain.client, account: first }
  const deployed = await deployMarket(by)
  const seaport = await deploySeaport(by)
  const market = { ...deployed, ...seaport, ...(await deployOcean(by, { token: seaport.weth })) }
  return {
    chain,
    market,
    creator: withAccount(market, second),
    buyer: withAccount(market, third),
    stranger: withAccount(market, fourth),
    async mint(minter, { parents = [], weightsRoot = bytesToHex(crypto.getRandomValues(new Uint8Array(32))) } = {}) {
      const card = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
      return (await mintModel(minter, { card, weightsRoot, parents, royaltyBps: 1_000 })).modelId
    },
    later: seconds => BigInt(Math.floor(Date.now() / 1_000) + seconds),
  }
}
