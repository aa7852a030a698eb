import { type Address, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { poolAbi } from '../generated/pool.ts'
import { type PoolMember, poolOf } from './poolOf.ts'
import { requirePools } from './requirePools.ts'

/**
 * The members of a pool, in ascending order. A contract can say anything of itself, so it is checked that the market's pool of
 * these members is the one that was asked.
 *
 * @throws AssayError `pool.unknownPool`, `market.noPools`.
 */
export async function getPoolMembers(market: Market, pool: Address): Promise<PoolMember[]> {
  requirePools(market)
  let cause: unknown
  try {
    const call = { address: pool, abi: poolAbi, functionName: 'members' } as const
    const [addresses, sharesBps] = await readContract(market.client, call)
    const members = addresses.map((member, i) => ({ member, shareBps: sharesBps[i] ?? 0 }))
    if (isAddressEqual(await poolOf(market, members), pool)) return members
  } catch (error) {
    const explained = explainError(error)
    if (explained.retryable) throw explained
    cause = error
  }
  throw new AssayError('pool.unknownPool', `There is no pool of this market at ${pool}`, {
    hint: 'Check the address. A pool that is not created yet has members only once it is.',
    cause,
  })
}
