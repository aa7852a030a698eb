import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from './modelsContract.ts'

export type SetUserParameters = {
  modelId: bigint
  user: Address
  /** In seconds since the epoch. */
  expires: bigint
}

/**
 * Lets somebody use a model for nothing until a time. Its owner, while nobody rents it; it ends when the model is sold.
 *
 * @throws AssayError `model.rented`, `model.erc721InsufficientApproval`.
 */
export async function setUser(market: Market, { modelId, user, expires }: SetUserParameters): Promise<Sent> {
  return sendCall(market, { ...modelsContract(market), functionName: 'setUser', args: [modelId, user, expires] })
}
