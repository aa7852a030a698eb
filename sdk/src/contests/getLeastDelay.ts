import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'

/** The least number of blocks between opening a contest and its beacon block, on this market. */
export async function getLeastDelay({ client, contests }: Market): Promise<number> {
  const least = await explained(
    readContract(client, {
      address: contests,
      abi: contestsAbi,
      functionName: 'minBeaconDelay',
    }),
  )
  return Number(least)
}
