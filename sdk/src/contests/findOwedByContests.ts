import { type Address, encodeFunctionData, getAddress, type Hex, hexToBigInt, isAddressEqual } from 'viem'
import { readContract, simulateContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'
import { getContestEvents } from './contestEvents.ts'
import { type Contest, getContest } from './getContest.ts'
import { type Entry, getEntry } from './getEntry.ts'

/** What contests owe to an account in one token, in its smallest unit. */
export type OwedByContests = {
  account: Address
  token: Address
  /** Ready to be withdrawn; the rest is to be credited first. */
  credited: bigint
  /** Entries whose bond is due, and with it a share of what an organizer lost. */
  settleable: { contestId: bigint; entryId: bigint; bond: bigint }[]
  /** Contributions to a reward, as far as they go back. */
  refundable: { contestId: bigint; amount: bigint }[]
}

export type FindOwedByContestsParameters = {
  account: Address
  /** Contests that the account took part in. */
  contestIds: readonly bigint[]
  /** Further tokens that it may have credit in. */
  tokens?: readonly Address[]
}

/**
 * What contests owe to an account, for each token of theirs and each that is given.
 *
 * @throws AssayError `contest.unknownContest`.
 */
export async function findOwedByContests(
  market: Market,
  { account, contestIds, tokens = [] }: FindOwedByContestsParameters,
): Promise<OwedByContests[]> {
  const contests = await Promise.all([...new Set(contestIds)].map(id => getContest(market, id)))
  const commits = await getContestEvents(market, 'EntryCommitted', { submitter: account })
  const entered = commits.map(({ args }) => args)
  const due = await Promise.all(contests.map(contest => findDue(market, contest, { account, entered })))
  const all = new Set([...tokens.map(token => getAddress(token)), ...due.map(({ token }) => token)])
  return Promise.all(
    [...all].map(async token => {
      const inToken = due.filter(each => each.token === token)
      const settleable = inToken.flatMap(each => each.settleable)
      const refundable = inToken.flatMap(each => each.refundable)
      const calls = creditCalls({ account, settleable, refundable })
      const [credited = 0n, ...credits] = await simulateCredits(market, { account, token, calls })
      const refunds = credits.splice(settleable.length)
      return {
        account,
        token,
        credited,
        settleable: settleable
          .map((entry, i) => ({ ...entry, bond: credits[i] ?? 0n }))
          .filter(({ bond }) => bond > 0n),
        refundable: refundable.map((contest, i) => ({ ...contest, amount: refunds[i] ?? 0n })),
      }
    }),
  )
}

type Place = { contestId: bigint; entryId: bigint }

/** Of one contest, what its contract would credit. */
async function findDue(
  market: Market,
  contest: Contest,
  { account, entered }: { account: Address; entered: readonly Place[] },
): Promise<{ token: Address; settleable: Place[]; refundable: Pick<Place, 'contestId'>[] }> {
  const { contestId, terms } = contest
  const own = entered.filter(entry => entry.contestId === contestId)
  const entries = await Promise.all(own.map(({ entryId }) => getEntry(market, contestId, entryId)))
  const settleable = entries.filter(entry => canSettle(contest, entry)).map(({ entryId }) => ({ contestId, entryId }))
  const refundable = (await canRefund(market, contest, account)) ? [{ contestId }] : []
  return { token: terms.token, settleable, refundable }
}

/** The calls that credit what is due. */
export function creditCalls(due: {
  account: Address
  settleable: readonly Place[]
  refundable: readonly Pick<Place, 'contestId'>[]
}): Hex[] {
  const { account, settleable, refundable } = due
  return [
    ...settleable.map(({ contestId, entryId }) =>
      encodeFunctionData({ abi: contestsAbi, functionName: 'settle', args: [contestId, entryId] }),
    ),
    ...refundable.map(({ contestId }) =>
      encodeFunctionData({ abi: contestsAbi, functionName: 'refund', args: [contestId, account] }),
    ),
  ]
}

/** What is credited, then what each call adds to it: by the contract's own reckoning, of which nothing is repeated here. */
async function simulateCredits(
  { client, contests }: Market,
  { account, token, calls }: { account: Address; token: Address; calls: Hex[] },
): Promise<bigint[]> {
  const credited = encodeFunctionData({ abi: contestsAbi, functionName: 'credited', args: [token, account] })
  const args = [[credited, ...calls.flatMap(call => [call, credited])]] as const
  const call = { address: contests, abi: contestsAbi, functionName: 'multicall', args } as const
  const { result } = await explained(simulateContract(client, call))
  const balances = result.filter((_, i) => i % 2 === 0).map(balance => hexToBigInt(balance))
  return balances.map((balance, i) => balance - (balances[i - 1] ?? 0n))
}

/** Whether the bond of an entry goes back to its submitter now; an unrevealed or disqualified entry's is burned instead. */
function canSettle({ phase }: Contest, { settled, status }: Entry): boolean {
  return !settled && (status === 'scored' || ((status === 'revealed' || status === 'claimed') && phase === 'closed'))
}

/** Whether a contribution goes back now. On default, the organizer's own went with the bond. */
async function canRefund({ client, contests }: Market, contest: Contest, funder: Address): Promise<boolean> {
  const { contestId, phase, refundable, reward, status, revealed, organizer } = contest
  const isLost = status === 'defaulted' && revealed > 0 && isAddressEqual(funder, organizer)
  if (phase !== 'closed' || refundable === 0n || isLost) return false
  const call = { address: contests, abi: contestsAbi, functionName: 'contributed', args: [contestId, funder] } as const
  const contributed = await explained(readContract(client, call))
  // Of a few units nothing may be left, and then the contract refuses.
  return (contributed * refundable) / reward > 0n
}
