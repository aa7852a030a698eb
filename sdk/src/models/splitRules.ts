import { AssayError } from '../errors.ts'
import type { SplitOptions } from './splitSearch.ts'

/** When a node is split, and by what; the names are those of scikit-learn. */
export type SplitRules = {
  /** Rows that a node needs to be split. Default: 2. */
  minSamplesSplit?: number
  /** Rows that each side of a split keeps at least. */
  minSamplesLeaf?: number
  /** What a split is to lower: Gini impurity or Shannon entropy, or in regression the variance. Default: gini. */
  criterion?: 'gini' | 'entropy'
}

/**
 * The rules as the search takes them.
 *
 * @throws AssayError `training.invalidRule` for a number that is none, or the entropy of a regression.
 */
export function splitOptions(
  classCount: number,
  { minSamplesSplit = 2, minSamplesLeaf, criterion = 'gini' }: SplitRules & { minSamplesLeaf: number },
): SplitOptions {
  requireRows('minSamplesSplit', minSamplesSplit, 2)
  requireRows('minSamplesLeaf', minSamplesLeaf, 1)
  if (criterion === 'entropy' && classCount === 1) {
    throw new AssayError('training.invalidRule', 'Labels of a regression have no entropy', {
      hint: 'Leave the criterion out: a regression is split by variance.',
    })
  }
  return { minWeight: minSamplesLeaf, minSplitWeight: minSamplesSplit, criterion }
}

function requireRows(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return
  throw new AssayError('training.invalidRule', `${name} must be a whole number of rows, ${least} or more`, {
    details: `${name}: ${value}`,
  })
}
