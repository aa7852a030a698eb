/**
 * How many of the test rows a model has to get right.
 *
 * @example
 * ```ts
 * countMinCorrect({ thresholdBps: 9_000, rows: 33 }) // 30
 * ```
 */
export const countMinCorrect = ({ thresholdBps, rows }: { thresholdBps: number; rows: number }): number =>
  Math.ceil((thresholdBps * rows) / 10_000)
