import type { Rows } from '../datasets/rows.ts'
import type { Model } from '../models/model.ts'
import { predictRows } from '../models/predict.ts'

/** How many rows a model gets right. */
export const countCorrect = (model: Model, rows: Rows): number =>
  predictRows(model, rows).filter((label, row) => label === rows.labels[row]).length
