import type { Contest } from '@assay/sdk'

/** What the ranks are paid, as they are now: the share of each, less the part that is burned. In the token's smallest unit. */
export function payouts({ reward, ranking, terms }: Pick<Contest, 'reward' | 'ranking' | 'terms'>) {
  return ranking.map(({ entryId, payout, scoreBps }, rank) => {
    const share = (reward * BigInt(terms.payoutBps[rank] ?? 0)) / 10_000n
    return { entryId, payout, scoreBps, amount: share - (share * BigInt(terms.burnBps)) / 10_000n }
  })
}
