import { AssayError } from '../errors.ts'
import { type BinnedFeature, type Binning, binCount } from './binning.ts'
import type { Rows } from './rows.ts'
import type { Column, Table } from './table.ts'

/**
 * Bins a table: each cell becomes a byte. Columns are found by name. Errors count rows from 1, the header not included.
 *
 * @throws AssayError `binning.wrongColumns`, `binning.wrongKind`, `binning.unknownValue`, `binning.unknownClass`,
 * `binning.unexpectedMissing`
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'tiny.csv', label: 'y' })
 * applyBinning(table, createBinning(table))
 * // { featureCount: 1, classCount: 2, rowCount: 3, features: Uint8Array [0, 1, 2], labels: Uint8Array [0, 1, 0] }
 * ```
 */
export function applyBinning(table: Table, binning: Binning): Rows {
  const { name, rowCount, label } = table
  const features = binFeatures({ name, rowCount, columns: matchColumns(table, binning) }, binning)
  const { classes } = binning.label
  const classIndex = new Map(classes.map((text, index) => [text, index]))
  const labels = Uint8Array.from(label.values, (text, row) => {
    const index = classIndex.get(text)
    if (index === undefined) {
      throw new AssayError('binning.unknownClass', `"${text}" is no class of label "${label.name}"`, {
        details: `${table.name}, row ${row + 1}; the classes: ${classes.join(', ')}`,
      })
    }
    return index
  })
  return { featureCount: binning.features.length, classCount: classes.length, rowCount, features, labels }
}

/**
 * Bins columns that stand in the order of the binning: `rowCount × features` bytes, row by row.
 *
 * @throws AssayError `binning.wrongKind`, `binning.unknownValue`, `binning.unexpectedMissing`
 */
export function binFeatures({ name, rowCount, columns }: Omit<Table, 'label'>, { features }: Binning): Uint8Array {
  const bytes = new Uint8Array(rowCount * features.length)
  for (const [index, column] of columns.entries()) {
    const bins = binColumn(column, features[index] as BinnedFeature, name)
    for (let row = 0; row < rowCount; row++) bytes[row * features.length + index] = Number(bins[row])
  }
  return bytes
}

/** The table's columns in the order of the binning. */
const matchColumns = (table: Table, binning: Binning): Column[] => {
  const columns = new Map(table.columns.map(column => [column.name, column]))
  const matched = binning.features.flatMap(feature => columns.get(feature.name) ?? [])
  const isLabelSame = table.label.name === binning.label.name
  if (isLabelSame && matched.length === binning.features.length && matched.length === table.columns.length)
    return matched

  const names = new Set(binning.features.map(feature => feature.name))
  const lacking = binning.features.map(feature => feature.name).filter(name => !columns.has(name))
  const extra = table.columns.map(column => column.name).filter(name => !names.has(name))
  const details = [
    ...(isLabelSame ? [] : [`Label: "${table.label.name}" instead of "${binning.label.name}"`]),
    ...(lacking.length === 0 ? [] : [`Lacking: ${lacking.join(', ')}`]),
    ...(extra.length === 0 ? [] : [`Not in the binning: ${extra.join(', ')}`]),
  ].join('\n')
  throw new AssayError('binning.wrongColumns', `The columns of ${table.name} are not those of the binning`, { details })
}

const binColumn = (column: Column, feature: BinnedFeature, file: string): Uint8Array => {
  const missingBin = binCount(feature) - 1
  const binMissing = (row: number): number => {
    if (feature.missing) return missingBin
    throw new AssayError('binning.unexpectedMissing', `Column "${column.name}" has no bin for missing values`, {
      details: `${file}, column "${column.name}", row ${row + 1} is missing`,
      hint: 'Fill the value in, or remove the row.',
    })
  }
  if (column.kind === 'numeric' && feature.kind === 'numeric') {
    const edges = Float64Array.from(feature.edges)
    return Uint8Array.from(column.values, (value, row) =>
      Number.isNaN(value) ? binMissing(row) : countUpTo(edges, value),
    )
  }
  if (column.kind === 'categorical' && feature.kind === 'categorical') {
    const codes = new Map(feature.values.map((text, index) => [text, index]))
    return Uint8Array.from(column.values, (text, row) => {
      const code = text === '' ? binMissing(row) : codes.get(text)
      if (code !== undefined) return code
      throw new AssayError('binning.unknownValue', `"${text}" is no value of column "${column.name}"`, {
        details: `${file}, column "${column.name}", row ${row + 1}; the values: ${feature.values.join(', ')}`,
      })
    })
  }
  throw new AssayError(
    'binning.wrongKind',
    `Column "${column.name}" of ${file} is ${column.kind}, not ${feature.kind}`,
    {
      hint:
        feature.kind === 'categorical'
          ? `Read it as texts: --categorical ${column.name}`
          : 'Some of its cells are not numbers. Correct them.',
    },
  )
}

/** How many of the ascending edges are at most `value`. */
const countUpTo = (edges: Float64Array, value: number): number => {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(edges[middle]) <= value) low = middle + 1
    else high = middle
  }
  return low
}
