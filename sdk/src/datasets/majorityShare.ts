import type { Rows } from './rows.ts'

/** Share of the largest class in basis points, rounded up: what always guessing it would score. */
export function majorityShareBps({ labels, classCount, rowCount }: Rows): number {
  const counts = new Uint32Array(classCount)
  for (const label of labels) counts[label] = Number(counts[label]) + 1
  return Math.ceil((10_000 * Math.max(...counts)) / rowCount)
}

/** The median label of a regression, the lower of the two in the middle: the constant guess of least absolute error. */
export function medianLabel({ labels, rowCount }: Pick<Rows, 'labels' | 'rowCount'>): number {
  return Number(labels.toSorted()[Math.floor((rowCount - 1) / 2)])
}

/**
 * What a model has to be better than, as a contest declares it (its `baseline`): the share of the largest class in basis
 * points, or in a regression the label that is guessed always.
 */
export function constantGuess(rows: Rows): number {
  return rows.classCount === 1 ? medianLabel(rows) : majorityShareBps(rows)
}
