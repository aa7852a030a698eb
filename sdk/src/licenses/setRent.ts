import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { licensesContract } from './licensesContract.ts'

/** What an hour of a model costs. */
export type RentTerms = {
  /** In the token's smallest unit. */
  pricePerHour: bigint
  /** Of one rental, 720 at most; 0 where the model is not for rent. */
  maxHours: number
  /** The chain's own coin unless given. */
  token?: Address
}

/**
 * Says what an hour of a model costs, or takes it off with 0 as the most hours. Its owner; it ends when the model is sold.
 *
 * @throws AssayError `license.notOwner`, `license.invalidHours`.
 */
export async function setRent(
  market: Market,
  { modelId, pricePerHour, maxHours, token = zeroAddress }: RentTerms & { modelId: bigint },
): Promise<Sent> {
  const args = [modelId, { token, pricePerHour, maxHours }] as const
  return sendCall(market, { ...licensesContract(market), functionName: 'setRent', args })
}

/** What an hour of a model costs now; undefined where it is not for rent. */
export async function getRentTerms(market: Market, modelId: bigint): Promise<Required<RentTerms> | undefined> {
  const call = { ...licensesContract(market), functionName: 'rentTerms', args: [modelId] } as const
  const { token, pricePerHour, maxHours } = await explained(readContract(market.client, call))
  return maxHours === 0 ? undefined : { token, pricePerHour, maxHours }
}
