/** Numbers; `NaN` marks a missing cell, every other value is finite. */
export type NumericColumn = { kind: 'numeric'; name: string; values: Float64Array }

/** Texts; `''` marks a missing cell. */
export type CategoricalColumn = { kind: 'categorical'; name: string; values: string[] }

export type Column = NumericColumn | CategoricalColumn

/** A table as it was read: one array per column, each `rowCount` long. */
export type Table = {
  /** What errors call it: the name of its file. */
  name: string
  rowCount: number
  columns: Column[]
  /** What is to be predicted, never missing: texts are classes, numbers make a regression. */
  label: Column
}
