import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { fitLinear, type LinearTraining, type TrainLinearOptions } from './fitLinear.ts'

/**
 * Trains ridge regression (Hoerl and Kennard, 1970) on standardized features and labels: the minimum of
 * `Σ error² / 2 + penalty / 2 · Σ weight²`, then quantized to integers.
 *
 * @throws AssayError `training.noRows` without rows, `training.noNumbers` if labels are classes.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(10, 20, 80, 90), Uint16Array.of(100, 200, 800, 900)]
 * const rows = { featureCount: 1, classCount: 1, rowCount: 4, features, labels }
 * const { model } = await trainLinearRegression(rows, { penalties: [0] })
 * predictRows(model, rows) // Uint16Array [100, 200, 800, 900]
 * ```
 */
export async function trainLinearRegression(rows: Rows, options: TrainLinearOptions = {}): Promise<LinearTraining> {
  if (rows.classCount > 1) {
    throw new AssayError('training.noNumbers', 'Linear regression is for numbers, and these labels are classes', {
      hint: 'Use logistic regression.',
    })
  }
  return fitLinear(rows, options)
}
