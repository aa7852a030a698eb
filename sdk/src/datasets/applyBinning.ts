import { AssayError } from '../errors.ts'
import { type BinnedFeature, type Binning, binCount, classCountOf } from './binning.ts'
import { createLabels, type Labels, type Rows } from './rows.ts'
import type { Column, Table } from './table.ts'

/** The largest label of a regression. */
const MAX_LABEL = 65_535

/**
 * Bins a table: each cell becomes a byte, a label that is a number two. Columns are found by name. Errors count rows from 1, the header not included.
 *
 * @throws AssayError `binning.wrongColumns`, `binning.wrongKind`, `binning.unknownValue`, `binning.unknownClass`,
 * `binning.unexpectedMissing`, `binning.labelOutOfRange`
 * @example
 * ```ts
 * const table = await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'tiny.csv', label: 'y' })
 * applyBinning(table, createBinning(table))
 * // { featureCount: 1, classCount: 2, rowCount: 3, features: Uint8Array [0, 16, 32], labels: Uint8Array [0, 1, 0] }
 * ```
 */
export function applyBinning(table: Table, binning: Binning): Rows {
  const { name, rowCount } = table
  const features = binFeatures({ name, rowCount, columns: matchColumns(table, binning) }, binning)
  return {
    featureCount: binning.features.length,
    classCount: classCountOf(binning),
    rowCount,
    features,
    labels: binLabels(table, binning),
  }
}

const binLabels = ({ name, rowCount, label }: Table, binning: Binning): Labels => {
  const labels = createLabels(classCountOf(binning), rowCount)
  if (label.kind === 'categorical' && 'classes' in binning.label) {
    const { classes } = binning.label
    const classIndex = new Map(classes.map((text, index) => [text, index]))
    for (const [row, text] of label.values.entries()) {
      const index = classIndex.get(text)
      if (index === undefined) {
        throw new AssayError('binning.unknownClass', `"${text}" is no class of label "${label.name}"`, {
          details: `${name}, row ${row + 1}; the classes: ${classes.join(', ')}`,
        })
      }
      labels[row] = index
    }
    return labels
  }
  if (label.kind === 'numeric' && 'scale' in binning.label) {
    const { offset, scale } = binning.label
    for (const [row, value] of label.values.entries()) {
      const scaled = Math.round((value - offset) / scale)
      if (!(scaled >= 0 && scaled <= MAX_LABEL)) {
        throw new AssayError('binning.labelOutOfRange', `${value} is outside what label "${label.name}" can be`, {
          details: `${name}, row ${row + 1}; from ${offset} to ${offset + MAX_LABEL * scale}`,
        })
      }
      labels[row] = scaled
    }
    return labels
  }
  throw new AssayError('binning.wrongKind', `Label "${label.name}" of ${name} is ${label.kind}`, {
    details: label.kind === 'numeric' ? 'The binning has classes.' : 'The binning is of a regression.',
    hint: label.kind === 'numeric' ? 'Read it without --regression.' : 'Read it as numbers: --regression',
  })
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
    const bins = new Uint8Array(column.values.length)
    for (let row = 0; row < bins.length; row++) {
      const value = Number(column.values[row])
      bins[row] = Number.isNaN(value) ? binMissing(row) : countUpTo(edges, value)
    }
    return bins
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
