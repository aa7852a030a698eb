import { type Address, zeroAddress } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent } from '../chain/sendTransaction.ts'
import { readOrders } from './readOrders.ts'
import { sendToOrders } from './sendToOrders.ts'

export type WithdrawFromOrdersParameters = {
  /** The chain's own coin unless given. */
  token?: Address
  /** Whose money: the signer's unless said. It goes there whoever signs. */
  recipient?: Address
}

/**
 * Pays out all that somebody is owed from orders, in one token.
 *
 * @returns The amount that was paid.
 * @throws AssayError `order.nothingOwed`.
 */
export async function withdrawFromOrders(
  market: Market,
  { token = zeroAddress, recipient = market.account?.address }: WithdrawFromOrdersParameters = {},
): Promise<Sent & { amount: bigint }> {
  if (!recipient) throw noAccount()
  const sent = await sendToOrders(market, 'withdraw', [token, recipient])
  return { ...sent, amount: findEmitted(sent, 'Withdrawn').amount }
}

/** What is credited to an account from orders and not yet withdrawn. */
export async function getOrdersCredit(market: Market, token: Address, account: Address): Promise<bigint> {
  return readOrders(market, 'credited', [token, account])
}
