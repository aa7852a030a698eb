import type { Rows } from '../datasets/rows.ts'
import type { Model } from '../models/model.ts'
import { addCounts, countPredictions, packCounts } from '../models/score.ts'

/**
 * What a model's counts come to after each chunk of rows, as the contract carries them from one to the next.
 *
 * @param guess The constant that a regression is measured against.
 */
export function countChunks(model: Model, chunks: readonly Rows[], guess: number): Uint8Array[] {
  const counts = countPredictions(model, chunks[0]!, guess)
  return chunks.map((rows, chunk) => {
    if (chunk > 0) addCounts(counts, countPredictions(model, rows, guess))
    return packCounts(counts, model.classCount)
  })
}
