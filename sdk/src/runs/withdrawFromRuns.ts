import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

/**
 * Pays out all that somebody is owed from runs: bonds, and what a challenge or a vote brought. It is in the chain's coin.
 *
 * @param parameters.recipient Whose money: the signer's unless said. It goes there whoever signs.
 * @returns The amount that was paid.
 * @throws AssayError `run.nothingOwed`.
 */
export async function withdrawFromRuns(
  market: Market,
  { recipient = market.account?.address }: { recipient?: Address } = {},
): Promise<Sent & { amount: bigint }> {
  if (!recipient) throw noAccount()
  const args = [zeroAddress, recipient] as const
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'withdraw', args })
  return { ...sent, amount: findEmitted(sent, 'Withdrawn').amount }
}

/** What is credited to an account from runs and not yet withdrawn. */
export async function getRunsCredit(market: Market, account: Address): Promise<bigint> {
  const call = { ...runsContract(market), functionName: 'credited', args: [zeroAddress, account] } as const
  return explained(readContract(market.client, call))
}
