import type { Hex } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { modelsContract } from './modelsContract.ts'

/**
 * The model that has these weights; undefined where there is none.
 *
 * @throws AssayError `market.noModels`.
 */
export async function findModel(market: Market, { weightsRoot }: { weightsRoot: Hex }): Promise<bigint | undefined> {
  const call = { ...modelsContract(market), functionName: 'modelOf', args: [weightsRoot] } as const
  return (await explained(readContract(market.client, call))) || undefined
}
