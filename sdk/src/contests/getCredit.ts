import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'

/** What is credited to an account and not yet withdrawn, over all contests. */
export async function getCredit({ client, contests }: Market, token: Address, account: Address): Promise<bigint> {
  const call = { address: contests, abi: contestsAbi, functionName: 'credited', args: [token, account] } as const
  return explained(readContract(client, call))
}
