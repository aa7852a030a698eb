import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { modelsContract } from './modelsContract.ts'

/** A model that another was made from, however far back, and which part of the other's revenue reaches it. */
export type Ancestor = { modelId: bigint; partsPerBillion: bigint }

/**
 * Every model that a model was made from. What is left of its revenue is its own.
 *
 * @throws AssayError `market.noModels`.
 */
export async function getLineage(market: Market, modelId: bigint): Promise<Ancestor[]> {
  const call = { ...modelsContract(market), functionName: 'sharesOf', args: [modelId] } as const
  const [ids, parts] = await explained(readContract(market.client, call))
  return ids.map((id, i) => ({ modelId: id, partsPerBillion: parts[i] ?? 0n }))
}
