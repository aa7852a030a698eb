import type { Account, Address, Client } from 'viem'
import { getCode } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { localChainId } from '../chain/market.ts'
import type { MarketContracts } from '../chain/marketContracts.ts'
import { oceanAddresses } from '../generated/ocean.ts'
import { seaportAddress } from '../generated/seaport.ts'
import { deployOcean } from './deployOcean.ts'
import { deploySeaport } from './deploySeaport.ts'

export type Marketplaces = Pick<MarketContracts, 'seaport' | 'weth' | 'oceanFactory' | 'oceanExchange'>

export type FindMarketplacesParameters = {
  client: Client
  account: Account
  /** Wrapped Ether of a chain that is not one's own; without it nobody can bid there. */
  weth?: Address
}

/** Where models can be sold on a chain: Seaport and Ocean where they are deployed already; on a chain of one's own, new ones. */
export async function findMarketplaces({ client, account, weth }: FindMarketplacesParameters): Promise<Marketplaces> {
  const chainId = client.chain?.id ?? 0
  if (chainId === localChainId) {
    const sales = await deploySeaport({ client, account })
    return { ...sales, ...(await deployOcean({ client, account }, { token: sales.weth })) }
  }
  const hasSeaport = (await explained(getCode(client, { address: seaportAddress }))) !== undefined
  const ocean = (oceanAddresses as Record<number, { factory: Address; exchange: Address }>)[chainId]
  return {
    ...(hasSeaport && { seaport: seaportAddress }),
    ...(weth && { weth }),
    ...(ocean && { oceanFactory: ocean.factory, oceanExchange: ocean.exchange }),
  }
}
