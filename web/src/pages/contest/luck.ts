/** Nineteen times of twenty, by the normal distribution. */
const deviations = 1.96

/**
 * Between what an accuracy is measured nineteen times of twenty, on so many rows.
 *
 * @param trueBps Of all rows there are, in basis points.
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval
 * @example
 * ```ts
 * luckBps(9_000, 100) // [8412, 9588]
 * ```
 */
export function luckBps(trueBps: number, rows: number): [low: number, high: number] {
  const share = trueBps / 10_000
  const margin = deviations * Math.sqrt((share * (1 - share)) / rows)
  return [Math.max(0, share - margin), Math.min(1, share + margin)].map(bound => Math.round(bound * 10_000)) as [
    number,
    number,
  ]
}
