import { deployMarket, type Market, mintModel, type Parent, weightsRoot, withAccount } from '@assay/sdk'
import { deployOcean, deploySeaport, type LocalChain, startLocalChain } from '@assay/sdk/node'
import type { Account } from 'viem'

/** A chain of its own with a market, Seaport and Ocean on it, and people who act there. */
export type ModelScene = {
  chain: LocalChain
  market: Market
  owner: Market
  buyer: Market
  stranger: Market
  /** Mints a model of 10 % royalty whose weights these are. */
  mint(minter: Market, weights: Blob, parents?: Parent[]): Promise<bigint>
}

/** Sets a scene; its chain is to be stopped. */
export async function setModelScene(): Promise<ModelScene> {
  const chain = await startLocalChain()
  const [first, second, third, fourth] = chain.accounts as Account[] as [Account, Account, Account, Account]
  const by = { client: chain.client, account: first }
  const deployed = await deployMarket(by)
  const seaport = await deploySeaport(by)
  const market = { ...deployed, ...seaport, ...(await deployOcean(by, { token: seaport.weth })) }
  return {
    chain,
    market,
    owner: withAccount(market, second),
    buyer: withAccount(market, third),
    stranger: withAccount(market, fourth),
    async mint(minter, weights, parents = []) {
      const card = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
      const { root } = await weightsRoot(weights, 'weights')
      return (await mintModel(minter, { card, weightsRoot: root, parents, royaltyBps: 1_000 })).modelId
    },
  }
}

/** Weights of no model before. */
export const randomWeights = (bytes: number): Blob => {
  const part = () => crypto.getRandomValues(new Uint8Array(Math.min(bytes, 2 ** 16)))
  return new Blob([...Array.from({ length: Math.ceil(bytes / 2 ** 16) }, part)]).slice(0, bytes)
}
