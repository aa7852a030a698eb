import { type Address, erc20Abi, zeroAddress } from 'viem'
import { getBalance, readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { revenueContract } from './revenueContract.ts'

/** What a model has earned in one token, in its smallest unit. */
export type Revenue = {
  token: Address
  /** From all sources, to all who have a part. */
  earned: bigint
  /** Royalties that arrived and are not divided yet. */
  unswept: bigint
  /** Where royalties arrive. */
  receiver: Address
}

/**
 * What a model has earned in one token.
 *
 * @param parameters.token The chain's own coin unless given.
 * @throws AssayError `market.noModels`.
 */
export async function getRevenue(
  market: Market,
  { modelId, token = zeroAddress }: { modelId: bigint; token?: Address },
): Promise<Revenue> {
  const { client } = market
  const contract = revenueContract(market)
  const [earned, receiver] = await Promise.all([
    explained(readContract(client, { ...contract, functionName: 'earned', args: [token, modelId] })),
    explained(readContract(client, { ...contract, functionName: 'receiverOf', args: [modelId] })),
  ])
  const unswept = await explained(
    token === zeroAddress
      ? getBalance(client, { address: receiver })
      : readContract(client, { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [receiver] }),
  )
  return { token, earned, unswept, receiver }
}
