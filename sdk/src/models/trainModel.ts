import type { Rows } from '../datasets/rows.ts'
import type { Model } from './model.ts'
import { type TrainBoostingOptions, trainBoosting } from './trainBoosting.ts'
import { type TrainForestOptions, trainForest } from './trainForest.ts'
import type { Training, TrainingOptions } from './training.ts'
import { trainLinearRegression } from './trainLinearRegression.ts'
import { trainLogisticRegression } from './trainLogisticRegression.ts'
import { type TrainMlpOptions, trainMlp } from './trainMlp.ts'
import { trainTree } from './trainTree.ts'

/** The families, and boosting, which makes a forest too. */
export const trainerNames = ['linear', 'mlp', 'tree', 'forest', 'boosting'] as const
export type TrainerName = (typeof trainerNames)[number]

/** Each trainer reads what is meant for it. */
export type TrainModelOptions = TrainingOptions &
  Pick<TrainMlpOptions, 'hidden'> &
  Pick<TrainForestOptions, 'depth' | 'trees' | 'maxModelBytes'> &
  Pick<TrainBoostingOptions, 'rounds'>

/**
 * Trains a model by the trainer of that name.
 *
 * @throws AssayError `training.…`, `model.…` as the trainer does.
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { trainScoreBps } = await trainModel('forest', rows, { depth: 1 })
 * trainScoreBps // 10000
 * ```
 */
export function trainModel(
  trainer: TrainerName,
  rows: Rows,
  options: TrainModelOptions = {},
): Promise<Training<Model>> {
  switch (trainer) {
    case 'linear':
      return rows.classCount === 1 ? trainLinearRegression(rows, options) : trainLogisticRegression(rows, options)
    case 'mlp':
      return trainMlp(rows, options)
    case 'tree':
      return trainTree(rows, options)
    case 'forest':
      return trainForest(rows, options)
    case 'boosting':
      return trainBoosting(rows, options)
  }
}
