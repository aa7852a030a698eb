import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { poolsAbi } from '../generated/pools.ts'
import { requirePools } from './requirePools.ts'

/** Who is paid from a pool, and which share of everything, in basis points. */
export type PoolMember = { member: Address; shareBps: number }

/**
 * Where the pool of these members is, or will be once somebody creates it: it follows from members and shares alone. Money that is
 * sent there before is not lost.
 *
 * @param members 1 to 64, in any order; their shares add up to 10,000.
 * @throws AssayError `pool.invalidMemberCount`, `pool.unorderedMember` for a member that is there twice or the zero address,
 * `pool.zeroShare`, `pool.invalidShares`; `market.noPools`.
 */
export async function poolOf(market: Market, members: PoolMember[]): Promise<Address> {
  const call = { address: requirePools(market), abi: poolsAbi, functionName: 'poolOf' } as const
  return explained(readContract(market.client, { ...call, args: encodeMembers(members) }))
}

/** The contract's form of members: in ascending order, so that the same people and shares are one pool. */
export function encodeMembers(members: PoolMember[]): [members: Address[], sharesBps: number[]] {
  const ascending = members.toSorted((a, b) => (BigInt(a.member) < BigInt(b.member) ? -1 : 1))
  return [ascending.map(({ member }) => member), ascending.map(({ shareBps }) => shareBps)]
}
