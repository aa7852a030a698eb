import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { poolAbi } from '../generated/pool.ts'
import { getPoolMembers } from './getPoolMembers.ts'
import type { PoolMember } from './poolOf.ts'

export type GetPoolParameters = {
  pool: Address
  /** The token that is asked about; the chain's own coin unless given. */
  token?: Address
}

/** A pool and its books in one token, in its smallest unit. */
export type Pool = {
  pool: Address
  token: Address
  /** All that ever arrived. */
  arrived: bigint
  members: (PoolMember & {
    /** What was withdrawn. */
    paid: bigint
    /** What can be withdrawn. */
    due: bigint
  })[]
}

/**
 * Who the members of a pool are, and what arrived for them, was paid and is due.
 *
 * @throws AssayError `pool.unknownPool`, `market.noPools`.
 */
export async function getPool(market: Market, { pool, token = zeroAddress }: GetPoolParameters): Promise<Pool> {
  const members = await getPoolMembers(market, pool)
  const call = { address: pool, abi: poolAbi } as const
  const read = (functionName: 'paid' | 'due', member: Address) =>
    readContract(market.client, { ...call, functionName, args: [token, member] })
  try {
    const [arrived, ...books] = await Promise.all([
      readContract(market.client, { ...call, functionName: 'arrived', args: [token] }),
      ...members.map(async ({ member, shareBps }) => {
        const [paid, due] = await Promise.all([read('paid', member), read('due', member)])
        return { member, shareBps, paid, due }
      }),
    ])
    return { pool, token, arrived, members: books }
  } catch (error) {
    throw explainError(error)
  }
}
