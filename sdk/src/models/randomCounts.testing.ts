import { createLabels } from '../datasets/rows.ts'
import type { Random } from './random.ts'
import { pick, randomLabel } from './randomModel.testing.ts'
import { comparePredictions } from './score.ts'

/** Random counts, with what engines stumble over: classes that do not occur, one label, no errors, as many rows as may be. */
export function randomCounts(random: Random, classCount: number, maxRows = 65535): Float64Array {
  const known = Array.from({ length: 1 + random.below(8) }, () => randomLabel(random, classCount))
  const rowCount = 1 + random.below(60)
  const labels = createLabels(classCount, rowCount)
  const predictions = createLabels(classCount, rowCount)
  const mistakes = pick(random, [0, 1, 4])
  for (let row = 0; row < rowCount; row++) {
    const label = pick(random, known)
    labels[row] = label
    predictions[row] = random.below(12) < mistakes ? pick(random, [...known, randomLabel(random, classCount)]) : label
  }
  const most = Math.floor(maxRows / rowCount)
  const times = pick(random, [1, most, 1 + random.below(most)])
  return comparePredictions(predictions, labels, classCount, randomLabel(random, classCount)).map(
    count => count * times,
  )
}
