import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { modelsContract } from '../ownership/modelsContract.ts'

/** @throws AssayError `model.erc721NonexistentToken`, `market.noModels`. */
export const ownerOfModel = (market: Market, modelId: bigint): Promise<Address> =>
  explained(readContract(market.client, { ...modelsContract(market), functionName: 'ownerOf', args: [modelId] }))
