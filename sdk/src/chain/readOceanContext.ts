import { type Address, type Hex, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { oceanFactoryAbi } from '../generated/ocean.ts'
import { getAsset } from '../ocean/getAsset.ts'
import type { CallContext } from './callDescription.ts'
import { explained } from './explained.ts'
import type { Market } from './market.ts'
import { spenderOf } from './readModelContext.ts'

/** What a call of one of Ocean's contracts is about, as Ocean's factory knows them. */
export async function readOceanContext(market: Market, { to, data }: { to: Address; data: Hex }): Promise<CallContext> {
  const { client, oceanFactory } = market
  if (!oceanFactory) return {}
  const factory = { address: oceanFactory, abi: oceanFactoryAbi } as const
  const asked = spenderOf(data) ?? to
  const [isDatatoken, nft] = await explained(
    Promise.all([
      readContract(client, { ...factory, functionName: 'erc20List', args: [asked] }),
      readContract(client, { ...factory, functionName: 'erc721List', args: [asked] }),
    ]),
  )
  if (isAddressEqual(nft, asked)) return { dataNft: asked }
  if (!isDatatoken) return {}
  try {
    return { asset: await getAsset(market, { datatoken: asked }) }
  } catch (error) {
    if (error instanceof AssayError && !error.retryable) return {}
    throw error
  }
}
