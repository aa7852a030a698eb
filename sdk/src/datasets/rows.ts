import { AssayError } from '../errors.ts'

/** What rows are to be predicted as: class indices, or the labels of a regression. */
export type Labels = Uint8Array | Uint16Array

/** Binned rows: what models are trained and scored on. */
export type Rows = {
  featureCount: number
  /** 1 is a regression. */
  classCount: number
  rowCount: number
  /** `rowCount × featureCount` bins, row by row. */
  features: Uint8Array
  /** One for each row. */
  labels: Labels
}

/** Room for the labels of `rowCount` rows, or for what a model predicts of them. */
export function createLabels(classCount: number, rowCount: number): Labels {
  return classCount === 1 ? new Uint16Array(rowCount) : new Uint8Array(rowCount)
}

/** The rows at `indices`, in that order. */
export function selectRows(rows: Rows, indices: ArrayLike<number>): Rows {
  const { featureCount, classCount } = rows
  const rowCount = indices.length
  const features = new Uint8Array(rowCount * featureCount)
  const labels = createLabels(classCount, rowCount)
  for (let to = 0; to < rowCount; to++) {
    const from = Number(indices[to])
    features.set(rows.features.subarray(from * featureCount, (from + 1) * featureCount), to * featureCount)
    labels[to] = Number(rows.labels[from])
  }
  return { featureCount, classCount, rowCount, features, labels }
}

/** Bytes that a row has when it is hashed and sent. */
export function packedRowBytes({ featureCount, classCount }: Pick<Rows, 'featureCount' | 'classCount'>): number {
  return featureCount + (classCount === 1 ? 2 : 1)
}

/** The bytes of rows as they are hashed and sent: column by column, the labels last (docs/formats.md). */
export function packRows(rows: Rows): Uint8Array {
  const { featureCount, classCount, rowCount, features, labels } = rows
  const packed = new Uint8Array(rowCount * packedRowBytes(rows))
  for (let feature = 0, to = 0; feature < featureCount; feature++) {
    for (let from = feature; from < features.length; from += featureCount) packed[to++] = Number(features[from])
  }
  const labelsStart = rowCount * featureCount
  if (classCount === 1)
    packed.set(
      Uint8Array.from(labels, label => label >> 8),
      labelsStart,
    )
  // Storing in bytes keeps the low one.
  packed.set(Uint8Array.from(labels), packed.length - rowCount)
  return packed
}

/**
 * Reads rows back from their bytes.
 *
 * @throws AssayError `rows.wrongLength`, `rows.wrongLabel` with the row, counted from 1
 */
export function unpackRows(packed: Uint8Array, shape: Pick<Rows, 'featureCount' | 'classCount'>): Rows {
  const { featureCount, classCount } = shape
  const rowBytes = packedRowBytes(shape)
  if (packed.length % rowBytes !== 0) {
    throw new AssayError('rows.wrongLength', `${packed.length} bytes are no whole number of rows`, {
      details: `A row of ${featureCount} features has ${rowBytes} bytes.`,
    })
  }
  const rowCount = packed.length / rowBytes
  const features = new Uint8Array(rowCount * featureCount)
  for (let feature = 0, from = 0; feature < featureCount; feature++) {
    for (let to = feature; to < features.length; to += featureCount) features[to] = Number(packed[from++])
  }
  const labels = createLabels(classCount, rowCount)
  const lows = packed.subarray(packed.length - rowCount)
  const highs = classCount === 1 ? packed.subarray(rowCount * featureCount) : undefined
  for (let row = 0; row < rowCount; row++) {
    const label = (Number(highs?.[row] ?? 0) << 8) | Number(lows[row])
    if (classCount > 1 && label >= classCount) {
      const details = `Class ${label}; there are ${classCount}, counted from 0.`
      throw new AssayError('rows.wrongLabel', `Row ${row + 1} has a label that stands for no class`, { details })
    }
    labels[row] = label
  }
  return { featureCount, classCount, rowCount, features, labels }
}
