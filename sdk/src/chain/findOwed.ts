import { type Address, zeroAddress } from 'viem'
import { findOwedByContests, type OwedByContests } from '../contests/findOwedByContests.ts'
import { getOrdersCredit } from '../orders/withdrawFromOrders.ts'
import type { Market } from './market.ts'

/** All that the market owes to an account in one token, in its smallest unit. */
export type Owed = OwedByContests & {
  /** Credited from orders. */
  fromOrders: bigint
  total: bigint
}

export type FindOwedParameters = {
  account: Address
  /** Contests that the account took part in. */
  contestIds: readonly bigint[]
  /** Tokens of the datasets that it sold or ordered from, other than the chain's own coin. */
  datasetTokens?: readonly Address[]
}

/**
 * All that the market owes to an account, token by token, the chain's own coin first; tokens in which it is owed nothing are
 * left out. It is read from the chain.
 *
 * @throws AssayError `contest.unknownContest`.
 */
export async function findOwed(
  market: Market,
  { account, contestIds, datasetTokens = [] }: FindOwedParameters,
): Promise<Owed[]> {
  const tokens = [zeroAddress, ...datasetTokens]
  const byContests = await findOwedByContests(market, { account, contestIds, tokens })
  const owed = await Promise.all(
    byContests.map(async each => {
      const fromOrders = market.orders ? await getOrdersCredit(market, each.token, account) : 0n
      const dues = [...each.settleable.map(({ bond }) => bond), ...each.refundable.map(({ amount }) => amount)]
      return { ...each, fromOrders, total: dues.reduce((sum, due) => sum + due, each.credited + fromOrders) }
    }),
  )
  return owed.filter(({ total }) => total > 0n)
}
