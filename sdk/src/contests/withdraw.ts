import { type Address, encodeFunctionData, type Hex } from 'viem'
import { readContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { contestsAbi } from '../generated/contests.ts'
import { type Contest, getContest } from './getContest.ts'
import { type Entry, getEntries } from './getEntry.ts'

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
export async function withdraw(market: Market, parameters: WithdrawParameters): Promise<Sent & { amount: bigint }> {
  const { contestId } = parameters
  const recipient = parameters.recipient ?? market.account?.address
  if (!recipient) throw noAccount()
  const contest = await getContest(market, contestId)
  const { token } = contest.terms
  const entries = await getEntries(market, contestId)
  const settle = entries.filter(entry => entry.submitter === recipient && canSettle(contest, entry))
  const refund = canRefund(contest, recipient) && (await contributed(market, contestId, recipient)) > 0n
  const credited = await getCredit(market, token, recipient)
  if (settle.length === 0 && !refund && credited === 0n) {
    throw new AssayError('contest.nothingOwed', `Nothing is owed to ${recipient} in contest ${contestId} now`, {
      hint: 'Rewards are credited when the contest is finalized, bonds once their entry is scored.',
    })
  }
  const calls: Hex[] = [
    ...settle.map(({ entryId }) =>
      encodeFunctionData({ abi: contestsAbi, functionName: 'settle', args: [contestId, entryId] }),
    ),
    ...(refund ? [encodeFunctionData({ abi: contestsAbi, functionName: 'refund', args: [contestId, recipient] })] : []),
    encodeFunctionData({ abi: contestsAbi, functionName: 'withdraw', args: [token, recipient] }),
  ]
  const sent = await sendTransaction(market, 'multicall', [calls])
  const amount = sent.events.reduce(
    (sum, event) => (event.eventName === 'Withdrawn' ? sum + event.args.amount : sum),
    0n,
  )
  return { ...sent, amount }
}

/** What is credited to an account and not yet withdrawn, over all contests. */
export async function getCredit({ client, contests }: Market, token: Address, account: Address): Promise<bigint> {
  const call = { address: contests, abi: contestsAbi, functionName: 'credited', args: [token, account] } as const
  return readContract(client, call).catch(error => {
    throw explainError(error)
  })
}

async function contributed({ client, contests }: Market, contestId: bigint, account: Address): Promise<bigint> {
  const call = { address: contests, abi: contestsAbi, functionName: 'contributed', args: [contestId, account] } as const
  return readContract(client, call).catch(error => {
    throw explainError(error)
  })
}

/** Whether contributions go back now. On default, the organizer's own went with the bond. */
function canRefund({ phase, refundable, status, revealed, organizer }: Contest, funder: Address): boolean {
  const isLost = status === 'defaulted' && revealed > 0 && funder === organizer
  return phase === 'closed' && refundable > 0n && !isLost
}

/** Whether the bond of an entry goes back to its submitter now; an unrevealed or disqualified entry's is burned instead. */
function canSettle(contest: Contest, { settled, status }: Entry): boolean {
  return (
    !settled && (status === 'scored' || ((status === 'revealed' || status === 'claimed') && contest.phase === 'closed'))
  )
}
