import type { Rows } from './rows.ts'

/** Share of the largest class in basis points, rounded up: what always guessing it would score. */
export function majorityShareBps({ labels, classCount, rowCount }: Rows): number {
  const counts = new Uint32Array(classCount)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  return Math.ceil((10_000 * Math.max(...counts)) / rowCount)
}
