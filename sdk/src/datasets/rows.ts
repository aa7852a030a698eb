import { AssayError } from '../errors.ts'

/** Binned rows: what models are trained and scored on. */
export type Rows = {
  featureCount: number
  classCount: number
  rowCount: number
  /** `rowCount × featureCount` bins, row by row. */
  features: Uint8Array
  /** `rowCount` class indices. */
  labels: Uint8Array
}

/** The rows at `indices`, in that order. */
export function selectRows(rows: Rows, indices: ArrayLike<number>): Rows {
  const { featureCount, classCount } = rows
  const rowCount = indices.length
  const features = new Uint8Array(rowCount * featureCount)
  const labels = new Uint8Array(rowCount)
  for (let to = 0; to < rowCount; to++) {
    const from = Number(indices[to])
    features.set(rows.features.subarray(from * featureCount, (from + 1) * featureCount), to * featureCount)
    labels[to] = Number(rows.labels[from])
  }
  return { featureCount, classCount, rowCount, features, labels }
}

/** The bytes of rows as they are hashed and sent: `uint8 feature[F] ‖ uint8 label` each (docs/formats.md). */
export function packRows({ featureCount, rowCount, features, labels }: Rows): Uint8Array {
  const rowBytes = featureCount + 1
  const packed = new Uint8Array(rowCount * rowBytes)
  for (let row = 0; row < rowCount; row++) {
    packed.set(features.subarray(row * featureCount, (row + 1) * featureCount), row * rowBytes)
    packed[row * rowBytes + featureCount] = Number(labels[row])
  }
  return packed
}

/**
 * Reads rows back from their bytes.
 *
 * @throws AssayError `rows.wrongLength`, `rows.wrongLabel` with the row, counted from 1
 */
export function unpackRows(packed: Uint8Array, shape: Pick<Rows, 'featureCount' | 'classCount'>): Rows {
  const { featureCount, classCount } = shape
  const rowBytes = featureCount + 1
  if (packed.length % rowBytes !== 0) {
    throw new AssayError('rows.wrongLength', `${packed.length} bytes are no whole number of rows`, {
      details: `A row of ${featureCount} features has ${rowBytes} bytes.`,
    })
  }
  const rowCount = packed.length / rowBytes
  const features = new Uint8Array(rowCount * featureCount)
  const labels = new Uint8Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    features.set(packed.subarray(row * rowBytes, (row + 1) * rowBytes - 1), row * featureCount)
    const label = Number(packed[(row + 1) * rowBytes - 1])
    if (label >= classCount) {
      const details = `Class ${label}; there are ${classCount}, counted from 0.`
      throw new AssayError('rows.wrongLabel', `Row ${row + 1} has a label that stands for no class`, { details })
    }
    labels[row] = label
  }
  return { featureCount, classCount, rowCount, features, labels }
}
