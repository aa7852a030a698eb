import {
  findFirstDifference,
  type RecomputedEntry,
  type RecomputeEntryParameters,
  type Rows,
  recomputeEntry,
} from '@assay/sdk'

export type ChangeByteParameters = Omit<RecomputeEntryParameters, 'counts'> & {
  /** Which byte, counted from 0, and what it becomes. */
  at: number
  value: number
}

/** What comes of a model in which one byte is another. */
export type ChangedByte =
  | { outcome: 'noModel'; fault: string }
  | { outcome: 'same' }
  | {
      outcome: 'differs'
      /** The first row that is predicted otherwise, counted from 0; its bins, its label. */
      row: number
      bins: number[]
      label: number
      predictions: [of: number, altered: number]
      scoreBps: RecomputedEntry['scoreBps']
    }

/** Changes one byte of a model and runs it over the rows, to see where first it is another model. */
export function changeByte({ at, value, ...entry }: ChangeByteParameters): ChangedByte {
  const altered = entry.model.with(at, value)
  const difference = findFirstDifference({ ...entry, altered })
  if (!difference) return { outcome: 'same' }
  if ('fault' in difference) return { outcome: 'noModel', fault: difference.fault.shortMessage }
  const { scoreBps } = recomputeEntry({ ...entry, model: altered })
  return { outcome: 'differs', ...difference, bins: binsOf(entry.chunks, difference.row), scoreBps }
}

function binsOf(chunks: readonly Rows[], row: number): number[] {
  let before = 0
  for (const { rowCount, featureCount, features } of chunks) {
    const from = (row - before) * featureCount
    if (row < before + rowCount) return [...features.subarray(from, from + featureCount)]
    before += rowCount
  }
  throw new RangeError(`There is no row ${row}`)
}
