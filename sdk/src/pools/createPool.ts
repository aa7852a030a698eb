import type { Address } from 'viem'
import { getCode } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { poolsAbi } from '../generated/pools.ts'
import { encodeMembers, type PoolMember, poolOf } from './poolOf.ts'
import { requirePools } from './requirePools.ts'

/**
 * Creates a pool: a payout address from which each member can withdraw a fixed share of everything that ever arrives there.
 * Anyone may; where the pool is there already, nothing is sent.
 *
 * @returns Where the pool is, and what was sent.
 * @throws AssayError as {@link poolOf}.
 */
export async function createPool(
  market: Market,
  { members }: { members: PoolMember[] },
): Promise<{ pool: Address; sent: Sent | undefined }> {
  const pool = await poolOf(market, members)
  const code = await explained(getCode(market.client, { address: pool }))
  if (code !== undefined) return { pool, sent: undefined }
  const call = { address: requirePools(market), abi: poolsAbi, functionName: 'create' } as const
  return { pool, sent: await sendCall(market, { ...call, args: encodeMembers(members) }) }
}
