import { AssayError } from '../errors.ts'
import { unpackCounts } from './score.ts'

/**
 * The counts of a classifier as a table: a row for each label, in it a cell for each class that was predicted.
 *
 * @param counts Packed, as on chain.
 * @throws AssayError `score.noClasses` for a regression, `score.countsLength`.
 *
 * @example
 * ```ts
 * confusionMatrix(Uint8Array.of(0, 50, 0, 10, 0, 0, 0, 40), 2) // [[50, 10], [0, 40]]
 * ```
 */
export function confusionMatrix(counts: Uint8Array, classCount: number): number[][] {
  if (classCount === 1) throw new AssayError('score.noClasses', 'A regression has no confusion matrix')
  const cells = unpackCounts(counts, classCount)
  return Array.from({ length: classCount }, (_, label) => [
    ...cells.subarray(label * classCount, (label + 1) * classCount),
  ])
}
