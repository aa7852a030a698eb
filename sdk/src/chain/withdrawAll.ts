import { withdrawFromContests } from '../contests/withdrawFromContests.ts'
import { withdrawFromOrders } from '../orders/withdrawFromOrders.ts'
import type { Owed } from './findOwed.ts'
import type { Market } from './market.ts'
import type { Sent } from './sendTransaction.ts'

/**
 * Pays out what {@link import('./findOwed.ts').findOwed} found, to whom it is owed: one transaction for each token and contract.
 * Tokens are not mixed in one, so that a token that cannot be sent holds up no other; leave it out of `owed` then.
 *
 * @throws AssayError `contest.nothingOwed`, `order.nothingOwed` where somebody else did so meanwhile.
 */
export async function withdrawAll(market: Market, { owed }: { owed: readonly Owed[] }): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const each of owed) {
    const { token, account, fromOrders, total } = each
    if (total > fromOrders) sent.push(await withdrawFromContests(market, each))
    if (fromOrders > 0n) sent.push(await withdrawFromOrders(market, { token, recipient: account }))
  }
  return sent
}
