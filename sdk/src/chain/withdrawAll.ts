import { withdrawFromContests } from '../contests/withdrawFromContests.ts'
import { withdrawFromOrders } from '../orders/withdrawFromOrders.ts'
import { withdrawRevenue } from '../revenue/withdrawRevenue.ts'
import { withdrawFromRuns } from '../runs/withdrawFromRuns.ts'
import { claimDividend } from '../shares/claimDividend.ts'
import type { Owed } from './findOwed.ts'
import type { Market } from './market.ts'
import type { Sent } from './sendTransaction.ts'

/**
 * Pays out what {@link import('./findOwed.ts').findOwed} found, to whom it is owed: one transaction for each token and contract.
 * Tokens are not mixed in one, so that a token that cannot be sent holds up no other; leave it out of `owed` then.
 *
 * @throws AssayError `contest.nothingOwed`, `order.nothingOwed`, `run.nothingOwed`, `revenue.nothingOwed`, `share.nothingToClaim`
 * where somebody else did so meanwhile.
 */
export async function withdrawAll(market: Market, { owed }: { owed: readonly Owed[] }): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const each of owed) {
    const { token, account, fromContests, fromOrders, fromRuns, fromModels, dividends } = each
    if (fromContests > 0n) sent.push(await withdrawFromContests(market, each))
    if (fromOrders > 0n) sent.push(await withdrawFromOrders(market, { token, recipient: account }))
    if (fromRuns > 0n) sent.push(await withdrawFromRuns(market, { recipient: account }))
    if (fromModels > 0n) sent.push(await withdrawRevenue(market, { token, recipient: account }))
    for (const { modelId, vault } of dividends) {
      sent.push(await claimDividend(market, { modelId, token, account, vault }))
    }
  }
  return sent
}
