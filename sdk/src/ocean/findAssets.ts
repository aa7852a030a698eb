import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { dataNftAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { ownerOfModel } from '../sales/ownerOfModel.ts'
import { type Asset, getAsset } from './getAsset.ts'
import { assetSymbol } from './publishAsset.ts'
import { requireOcean } from './requireOcean.ts'

/**
 * The assets that the owner of a model has published of it on Ocean, the newest first. What others published of it is none.
 *
 * @throws AssayError `model.erc721NonexistentToken`, `market.noOcean`, `market.noModels`.
 */
export async function findAssets(market: Market, { modelId }: { modelId: bigint }): Promise<Asset[]> {
  const { client } = market
  const factory = { address: requireOcean(market).factory, abi: oceanFactoryAbi }
  const owner = await ownerOfModel(market, modelId)
  const created = await findEvents(market, factory, 'NFTCreated', { admin: owner, creator: owner })
  const symbol = assetSymbol(modelId)
  const assets = await Promise.all(
    created
      .filter(({ args }) => args.symbol === symbol)
      .map(async ({ args: { newTokenAddress: address } }) => {
        const call = { address, abi: dataNftAbi, functionName: 'getTokensList' } as const
        const datatokens = await explained(readContract(client, call))
        return Promise.all(datatokens.map(datatoken => getIfBelieved(market, datatoken)))
      }),
  )
  return assets
    .flat()
    .filter(asset => asset !== undefined)
    .filter(asset => asset.modelId === modelId)
    .reverse()
}

async function getIfBelieved(market: Market, datatoken: Address): Promise<Asset | undefined> {
  try {
    return await getAsset(market, { datatoken })
  } catch (error) {
    if (error instanceof AssayError && !error.retryable) return undefined
    throw error
  }
}
