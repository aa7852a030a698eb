import { type Address, isAddressEqual } from 'viem'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { getModel, type ModelToken } from './getModel.ts'
import { modelsContract } from './modelsContract.ts'

export type ListModelsParameters = { creator?: Address; owner?: Address; limit?: number }

/** Models, the newest first: all, or those that somebody made, or that were once theirs and still are. */
export async function listModels(
  market: Market,
  { creator, owner, limit = 50 }: ListModelsParameters = {},
): Promise<ModelToken[]> {
  const contract = modelsContract(market)
  const minted = await findEvents(market, contract, 'ModelMinted', creator ? { creator } : {})
  const received = owner && (await findEvents(market, contract, 'Transfer', { to: owner }))
  const isTheirs = received && new Set(received.map(({ args }) => args.tokenId))
  const newest = minted
    .map(({ args }) => args.modelId)
    .filter(modelId => isTheirs?.has(modelId) ?? true)
    .toReversed()
  const models = await Promise.all(newest.slice(0, owner ? undefined : limit).map(id => getModel(market, id)))
  return models.filter(model => owner === undefined || isAddressEqual(model.owner, owner)).slice(0, limit)
}
