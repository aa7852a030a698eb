import { encodeFunctionData } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { contestsAbi } from '../generated/contests.ts'
import { creditCalls, type OwedByContests } from './findOwedByContests.ts'

/**
 * Credits what contests owe in one token and pays it out, in one transaction. It goes to whom it is owed, whoever signs.
 *
 * @returns The amount that was paid.
 * @throws AssayError `contest.nothingOwed` where somebody else did so meanwhile.
 */
export async function withdrawFromContests(market: Market, owed: OwedByContests): Promise<Sent & { amount: bigint }> {
  const { token, account } = owed
  const withdraw = encodeFunctionData({ abi: contestsAbi, functionName: 'withdraw', args: [token, account] })
  const sent = await sendTransaction(market, 'multicall', [[...creditCalls(owed), withdraw]])
  const amount = sent.events.reduce(
    (sum, event) => (event.eventName === 'Withdrawn' ? sum + event.args.amount : sum),
    0n,
  )
  return { ...sent, amount }
}
