import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { fitLinear, type LinearTraining, type TrainLinearOptions } from './fitLinear.ts'

/**
 * Trains multinomial logistic regression on standardized features, with an L2 penalty: the minimum of
 * `Σ cross-entropy + penalty / 2 · Σ weight²`, then quantized to integers.
 *
 * @throws AssayError `training.noRows` without rows, `training.noClasses` if labels are numbers.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { model, trainScoreBps } = await trainLogisticRegression(rows)
 * trainScoreBps // 10000
 * ```
 */
export async function trainLogisticRegression(rows: Rows, options: TrainLinearOptions = {}): Promise<LinearTraining> {
  if (rows.classCount === 1) {
    throw new AssayError('training.noClasses', 'Logistic regression is for classes, and these labels are numbers', {
      hint: 'Use linear regression.',
    })
  }
  return fitLinear(rows, options)
}
