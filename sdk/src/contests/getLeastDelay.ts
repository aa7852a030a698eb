import { readContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'

/** The least number of blocks between opening a contest and its beacon block, on this market. */
export async function getLeastDelay({ client, contests }: Market): Promise<number> {
  const least = await readContract(client, {
    address: contests,
    abi: contestsAbi,
    functionName: 'minBeaconDelay',
  }).catch(error => {
    throw explainError(error)
  })
  return Number(least)
}
