import { type Address, zeroAddress } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { revenueContract } from './revenueContract.ts'

export type PayModelParameters = {
  modelId: bigint
  /** In the token's smallest unit. */
  amount: bigint
  /** The chain's own coin unless given. */
  token?: Address
}

/**
 * Pays for a model, for whatever reason: the models that it was made from get their parts, its owner the rest.
 *
 * @throws AssayError `revenue.erc721NonexistentToken`, `chain.insufficientFunds`.
 */
export async function payModel(
  market: Market,
  { modelId, amount, token = zeroAddress }: PayModelParameters,
): Promise<Sent> {
  const contract = revenueContract(market)
  const value = await approveToken(market, token, amount, contract.address)
  return sendCall(market, { ...contract, functionName: 'pay', args: [modelId, token, amount], value })
}
