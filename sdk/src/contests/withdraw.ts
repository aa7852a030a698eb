import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { findOwedByContests } from './findOwedByContests.ts'
import { withdrawFromContests } from './withdrawFromContests.ts'

export type WithdrawParameters = {
  contestId: bigint
  /** Whose money: the signer's unless said. It goes there whoever signs. */
  recipient?: Address
}

/**
 * Pays out all that somebody is owed in a contest's token, in one transaction: settles their entries of this contest,
 * refunds their contribution where it is due, and withdraws.
 *
 * @returns The amount that was paid.
 * @throws AssayError `contest.nothingOwed`.
 */
export async function withdraw(
  market: Market,
  { contestId, recipient = market.account?.address }: WithdrawParameters,
): Promise<Sent & { amount: bigint }> {
  if (!recipient) throw noAccount()
  const [owed] = await findOwedByContests(market, { account: recipient, contestIds: [contestId] })
  if (owed && (owed.credited > 0n || owed.settleable.length > 0 || owed.refundable.length > 0)) {
    return withdrawFromContests(market, owed)
  }
  throw new AssayError('contest.nothingOwed', `Nothing is owed to ${recipient} in contest ${contestId} now`, {
    hint: 'Rewards are credited when the contest is finalized, bonds once their entry is scored.',
  })
}
