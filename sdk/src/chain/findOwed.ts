import { type Address, zeroAddress } from 'viem'
import { findOwedByContests, type OwedByContests } from '../contests/findOwedByContests.ts'
import { getOrdersCredit } from '../orders/withdrawFromOrders.ts'
import { getRevenueCredit } from '../revenue/withdrawRevenue.ts'
import { getRunsCredit } from '../runs/withdrawFromRuns.ts'
import { findHeldShares } from '../shares/findHeldShares.ts'
import type { Market } from './market.ts'

/** All that the market owes to an account in one token, in its smallest unit. */
export type Owed = OwedByContests & {
  /** Credited from contests, and what they are about to credit. */
  fromContests: bigint
  /** Credited from orders. */
  fromOrders: bigint
  /** Credited from runs and their challenges, in the chain's coin alone. */
  fromRuns: bigint
  /** Credited from models. */
  fromModels: bigint
  /** Of models that are divided into shares. */
  dividends: { modelId: bigint; vault: Address; amount: bigint }[]
  total: bigint
}

export type FindOwedParameters = {
  account: Address
  /** Contests that the account took part in. */
  contestIds: readonly bigint[]
  /** Tokens that datasets and models of its were paid in, other than the chain's own coin. */
  tokens?: readonly Address[]
}

/**
 * All that the market owes to an account, token by token, the chain's own coin first; tokens in which it is owed nothing are
 * left out. It is read from the chain.
 *
 * @throws AssayError `contest.unknownContest`.
 */
export async function findOwed(
  market: Market,
  { account, contestIds, tokens = [] }: FindOwedParameters,
): Promise<Owed[]> {
  const shares = market.shares ? await findHeldShares(market, { account }) : []
  const asked = [zeroAddress, ...tokens, ...shares.flatMap(({ tokens }) => tokens)]
  const byContests = await findOwedByContests(market, { account, contestIds, tokens: asked })
  const owed = await Promise.all(
    byContests.map(async (each): Promise<Owed> => {
      const { token, credited, settleable, refundable } = each
      const [fromOrders, fromRuns, fromModels] = await Promise.all([
        market.orders ? getOrdersCredit(market, token, account) : 0n,
        market.runs && token === zeroAddress ? getRunsCredit(market, account) : 0n,
        market.revenue ? getRevenueCredit(market, token, account) : 0n,
      ])
      const dividends = shares.flatMap(({ modelId, vault, holding }) =>
        (holding?.dividends ?? [])
          .filter(dividend => dividend.token === token && dividend.amount > 0n)
          .map(({ amount }) => ({ modelId, vault, amount })),
      )
      const fromContests = add(credited, ...settleable.map(({ bond }) => bond), ...refundable.map(amountOf))
      const total = add(fromContests, fromOrders, fromRuns, fromModels, ...dividends.map(amountOf))
      return { ...each, fromContests, fromOrders, fromRuns, fromModels, dividends, total }
    }),
  )
  return owed.filter(({ total }) => total > 0n)
}

const add = (...amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n)
const amountOf = ({ amount }: { amount: bigint }) => amount
