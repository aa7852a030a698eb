import { bytesToHex } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { packRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { scoreCounts, unpackCounts } from '../models/score.ts'
import { type Contest, getContest } from './getContest.ts'
import { getEntry } from './getEntry.ts'
import { recountEntry } from './recountEntry.ts'

export type EvaluateEntryParameters = {
  contestId: bigint
  entryId: bigint
  onProgress?: (chunks: number, allChunks: number) => void
}

export type Evaluation = {
  /** One for each chunk that this call ran. */
  sent: Sent[]
  /** What the chain found. */
  scoreBps: number
  /** What this computer found with the reference engine; they agree, or one of them is wrong. */
  localScoreBps: number
  /** Whether what was revealed is no model (docs/formats.md, "Model"), or what was claimed of it was wrong. */
  disqualified: boolean
}

/**
 * Runs an entry over the test rows on chain, chunk by chunk, going on from where an earlier call stopped. Anyone may.
 *
 * @throws AssayError `contest.wrongStatus` before all test rows are revealed, `contest.tooLate`.
 */
export async function evaluateEntry(market: Market, parameters: EvaluateEntryParameters): Promise<Evaluation> {
  const { contestId, entryId, onProgress } = parameters
  const contest = await getContest(market, contestId)
  const { opening, chunks, counts } = await recountEntry(market, contest, entryId)

  const sent: Sent[] = []
  let entry = await getEntry(market, contestId, entryId)
  while (entry.status === 'revealed') {
    const rows = chunks[entry.chunks]
    if (!rows) {
      throw new AssayError('contest.notTested', `The test rows of contest ${contestId} are not all revealed`, {
        hint: 'The organizer reveals them with `assay contest reveal-test`.',
        retryable: true,
      })
    }
    const before = counts[entry.chunks - 1] ?? new Uint8Array()
    const args = [contestId, entryId, opening, bytesToHex(packRows(rows)), bytesToHex(before)] as const
    sent.push(await sendTransaction(market, 'evaluate', args))
    entry = await getEntry(market, contestId, entryId)
    onProgress?.(entry.chunks, chunks.length)
  }
  return {
    sent,
    scoreBps: entry.scoreBps,
    localScoreBps: localScore(contest, counts.at(-1)),
    disqualified: entry.status === 'disqualified',
  }
}

function localScore({ dataset, terms }: Contest, counts: Uint8Array | undefined): number {
  return counts ? scoreCounts(unpackCounts(counts, dataset.classes), dataset.classes, terms.metric) : 0
}
