import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from './modelsContract.ts'

/**
 * Replaces the card of a model. Its owner; what it said before stays on chain.
 *
 * @param parameters.card Content id of the new card.
 * @throws AssayError `model.notOwner`.
 */
export async function recardModel(market: Market, { modelId, card }: { modelId: bigint; card: string }): Promise<Sent> {
  return sendCall(market, { ...modelsContract(market), functionName: 'recard', args: [modelId, card] })
}
