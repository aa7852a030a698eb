import type { ScorePoint } from '@assay/sdk'
import type { Point } from '../../charts/LineChart.tsx'

/**
 * The scores that were the best when they became known, and the others.
 *
 * @param scores In the order in which they became known.
 */
export function bestSoFar(scores: readonly ScorePoint[]): { best: Point[]; others: Point[] } {
  const best: Point[] = []
  const others: Point[] = []
  for (const [i, { entryId, scoreBps }] of scores.entries()) {
    const point = { x: i + 1, y: scoreBps / 100, name: `Entry ${entryId}` }
    const isBest = point.y > (best.at(-1)?.y ?? -1)
    if (isBest) best.push(point)
    else others.push(point)
  }
  return { best, others }
}
