import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { modelsContract } from '../ownership/modelsContract.ts'

/** Of one sale: what is due of its price, and where that goes. */
export type Royalty = { receiver: Address; due: bigint }

/**
 * What a sale of a model owes to those who made it (ERC-2981).
 *
 * @param sale The price in a token's smallest unit; the royalty is in the same.
 * @throws AssayError `model.*`, `market.noModels`.
 */
export async function getRoyalty(market: Market, sale: { modelId: bigint; price: bigint }): Promise<Royalty> {
  const { modelId, price } = sale
  const call = { ...modelsContract(market), functionName: 'royaltyInfo' } as const
  const [receiver, due] = await explained(readContract(market.client, { ...call, args: [modelId, price] }))
  return { receiver, due }
}
