import { bytesToHex, hexToBytes } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { packRows, type Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { decodeModel } from '../models/decodeModel.ts'
import type { Model } from '../models/model.ts'
import { addCounts, confusionCounts, packCounts, scoreCounts } from '../models/score.ts'
import { type Contest, getContest } from './getContest.ts'
import { getEntry, getOpening } from './getEntry.ts'
import { getTestRows } from './getTestRows.ts'

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
  /** Whether what was revealed is no model (docs/formats.md, "Model"). */
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
  const chunks = await getTestRows(market, contest)
  const opening = await getOpening(market, contestId, entryId)
  const model = readModel(hexToBytes(opening.model))
  const counts = model && runningCounts(model, chunks)

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
    const before = entry.chunks === 0 ? '0x' : bytesToHex(packCounts(counts?.[entry.chunks - 1] ?? new Uint32Array()))
    const args = [contestId, entryId, opening, bytesToHex(packRows(rows)), before] as const
    sent.push(await sendTransaction(market, 'evaluate', args))
    entry = await getEntry(market, contestId, entryId)
    onProgress?.(entry.chunks, chunks.length)
  }
  return {
    sent,
    scoreBps: entry.scoreBps,
    localScoreBps: counts ? localScore(contest, counts) : 0,
    disqualified: entry.status === 'disqualified',
  }
}

function readModel(bytes: Uint8Array): Model | undefined {
  try {
    return decodeModel(bytes)
  } catch {
    return undefined // The contract disqualifies it, with the reason.
  }
}

/** The confusion matrix after each chunk. */
function runningCounts(model: Model, chunks: Rows[]): Uint32Array[] {
  const running: Uint32Array[] = []
  for (const rows of chunks) {
    const before = running.at(-1)
    const counts = confusionCounts(model, rows)
    if (before) addCounts(counts, before)
    running.push(counts)
  }
  return running
}

function localScore({ dataset, terms }: Contest, counts: Uint32Array[]): number {
  return scoreCounts(counts.at(-1) ?? new Uint32Array(), dataset.classes, terms.metric)
}
