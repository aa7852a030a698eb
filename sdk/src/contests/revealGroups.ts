import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { type GroupSource, openGroups } from '../datasets/openGroups.ts'
import type { Contest } from './getContest.ts'

export type RevealProgress = (revealedGroups: number, groups: number) => void

/** Reveals `groups`, chunk by chunk, but the first `revealed`, which an earlier call revealed. */
export async function revealGroups(
  market: Market,
  { contestId, terms }: Contest,
  source: GroupSource,
  groups: number[],
  revealed: number,
  onProgress?: RevealProgress,
): Promise<Sent[]> {
  const sent: Sent[] = []
  for (let from = revealed; from < groups.length; from += terms.chunkGroups) {
    const { records, proof } = openGroups(source, groups.slice(from, from + terms.chunkGroups))
    sent.push(await sendTransaction(market, 'revealTest', [contestId, records, proof]))
    onProgress?.(Math.min(from + terms.chunkGroups, groups.length), groups.length)
  }
  return sent
}
