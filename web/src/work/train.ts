import {
  encodeModel,
  type Rows,
  type TrainerName,
  type TrainingProgress,
  type TrainModelOptions,
  trainModel,
} from '@assay/sdk'

/** A model in canonical bytes; scores are in basis points. */
export type TrainedModel = {
  model: Uint8Array
  trainScoreBps: number
  /** Of models trained alike, on rows that they did not see; undefined where there are too few. */
  validationScoreBps: number | undefined
}

/** Trains a model, until it is done or `signal` aborts. */
export async function train(
  trainer: TrainerName,
  rows: Rows,
  options: Omit<TrainModelOptions, 'onProgress' | 'signal'>,
  onProgress?: (progress: TrainingProgress) => void,
  signal?: AbortSignal,
): Promise<TrainedModel> {
  const { model, trainScoreBps, validationScoreBps } = await trainModel(trainer, rows, {
    ...options,
    onProgress,
    signal,
  })
  return { model: encodeModel(model), trainScoreBps, validationScoreBps }
}
