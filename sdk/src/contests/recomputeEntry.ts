import { createLabels, type Labels, type Rows } from '../datasets/rows.ts'
import { predictRows } from '../models/predict.ts'
import { addCounts, comparePredictions, createCounts, packCounts, scoreCounts } from '../models/score.ts'
import { checkEntryModel } from './checkEntryModel.ts'
import type { Contest } from './getContest.ts'

export type RecomputeEntryParameters = {
  contest: Pick<Contest, 'contestId' | 'dataset' | 'terms'>
  /** Canonical bytes, as the entry was revealed with. */
  model: Uint8Array
  /** The rows that entries are scored on, as they were revealed. */
  chunks: readonly Rows[]
  /** What the chain counted over all of them, packed. */
  counts?: Uint8Array
}

export type RecomputedEntry = {
  rows: number
  /** How many were predicted right; of a regression undefined. */
  correct: number | undefined
  scoreBps: number
  /** Packed, as on chain. */
  counts: Uint8Array
  /** Whether the chain counted the same; undefined where it was not said what it counted. */
  agrees: boolean | undefined
  /** Of each row, in the order of the chunks. */
  predictions: Labels
}

/**
 * Runs an entry over revealed rows with the reference engine, to compare with what the chain found. It reads nothing from the
 * chain.
 *
 * @throws AssayError `model.<fault>` or `contest.wrongModel` for what is no model of this contest, `score.empty` without rows.
 *
 * @example
 * ```ts
 * const { model } = await getOpening(market, contestId, entryId)
 * const chunks = await getTestRows(market, contest)
 * recomputeEntry({ contest, model: hexToBytes(model), chunks, counts }).agrees // true
 * ```
 */
export function recomputeEntry(parameters: RecomputeEntryParameters): RecomputedEntry {
  const { contest, chunks, counts: expected } = parameters
  const { metric, baseline } = contest.terms
  const model = checkEntryModel(contest, parameters.model)
  const { classCount } = model
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0)
  const predictions = createLabels(classCount, rows)
  const counts = createCounts(classCount)
  let done = 0
  for (const chunk of chunks) {
    const predicted = predictRows(model, chunk)
    predictions.set(predicted, done)
    addCounts(counts, comparePredictions(predicted, chunk.labels, classCount, baseline))
    done += chunk.rowCount
  }
  const packed = packCounts(counts, classCount)
  const isOnDiagonal = (_: number, cell: number) => cell % (classCount + 1) === 0
  return {
    rows,
    correct: classCount === 1 ? undefined : counts.filter(isOnDiagonal).reduce((sum, count) => sum + count, 0),
    scoreBps: scoreCounts(counts, classCount, metric),
    counts: packed,
    agrees: expected && expected.length === packed.length && packed.every((byte, at) => byte === expected[at]),
    predictions,
  }
}
