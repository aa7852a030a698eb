import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { Model } from '../models/model.ts'
import { predictRows } from '../models/predict.ts'
import { checkEntryModel } from './checkEntryModel.ts'
import type { RecomputeEntryParameters } from './recomputeEntry.ts'

export type FindFirstDifferenceParameters = Omit<RecomputeEntryParameters, 'counts'> & {
  /** The model's bytes with some of them changed. */
  altered: Uint8Array
}

export type Difference = {
  /** Counted from 0 over all chunks. */
  row: number
  /** The row's, a class or in regression a number. */
  label: number
  /** What the model says, and what it says once it is altered. */
  predictions: [of: number, altered: number]
}

/**
 * The first row that a model predicts otherwise once it is altered.
 *
 * @returns Undefined where no row is; a `fault` where the altered bytes are no model of this contest.
 * @throws AssayError as {@link import('./recomputeEntry.ts').recomputeEntry}, where the model itself is none.
 */
export function findFirstDifference(
  parameters: FindFirstDifferenceParameters,
): Difference | { fault: AssayError } | undefined {
  const { contest, chunks } = parameters
  const model = checkEntryModel(contest, parameters.model)
  const altered = readAltered(parameters)
  return altered instanceof AssayError ? { fault: altered } : compare(model, altered, chunks)
}

function readAltered({ contest, altered }: FindFirstDifferenceParameters): Model | AssayError {
  try {
    return checkEntryModel(contest, altered)
  } catch (error) {
    if (error instanceof AssayError) return error
    throw error
  }
}

function compare(model: Model, altered: Model, chunks: readonly Rows[]): Difference | undefined {
  let before = 0
  for (const rows of chunks) {
    const [ours, theirs] = [predictRows(model, rows), predictRows(altered, rows)]
    const at = ours.findIndex((prediction, row) => prediction !== theirs[row])
    if (at >= 0) return { row: before + at, label: rows.labels[at]!, predictions: [ours[at]!, theirs[at]!] }
    before += rows.rowCount
  }
  return undefined
}
