import { type Address, zeroAddress } from 'viem'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { poolAbi } from '../generated/pool.ts'
import { getPoolMembers } from './getPoolMembers.ts'

export type WithdrawFromPoolParameters = {
  pool: Address
  /** The chain's own coin unless given. */
  token?: Address
  /** Whose money: the signer's unless said. It goes there whoever signs. */
  member?: Address
}

/**
 * Pays a member all that is due from a pool in one token.
 *
 * @returns The amount that was paid.
 * @throws AssayError `pool.nothingDue`, also for whoever is no member; `pool.unknownPool`, `market.noPools`.
 */
export async function withdrawFromPool(
  market: Market,
  parameters: WithdrawFromPoolParameters,
): Promise<Sent & { amount: bigint }> {
  const { pool, token = zeroAddress, member = market.account?.address } = parameters
  if (!member) throw noAccount()
  await getPoolMembers(market, pool)
  const sent = await sendCall(market, { address: pool, abi: poolAbi, functionName: 'withdraw', args: [token, member] })
  return { ...sent, amount: sent.events.reduce((sum, { args }) => sum + args.amount, 0n) }
}
