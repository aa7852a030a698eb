import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { revenueContract } from './revenueContract.ts'

export type WithdrawRevenueParameters = {
  /** The chain's own coin unless given. */
  token?: Address
  /** Whose money: the signer's unless said. It goes there whoever signs. */
  recipient?: Address
}

/**
 * Pays out all that somebody is owed from models, in one token.
 *
 * @returns The amount that was paid.
 * @throws AssayError `revenue.nothingOwed`.
 */
export async function withdrawRevenue(
  market: Market,
  { token = zeroAddress, recipient = market.account?.address }: WithdrawRevenueParameters = {},
): Promise<Sent & { amount: bigint }> {
  if (!recipient) throw noAccount()
  const args = [token, recipient] as const
  const sent = await sendCall(market, { ...revenueContract(market), functionName: 'withdraw', args })
  return { ...sent, amount: findEmitted(sent, 'Withdrawn').amount }
}

/** What is credited to an account from models and not yet withdrawn. */
export async function getRevenueCredit(market: Market, token: Address, account: Address): Promise<bigint> {
  const call = { ...revenueContract(market), functionName: 'credited', args: [token, account] } as const
  return explained(readContract(market.client, call))
}
