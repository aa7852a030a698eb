import type { Binning } from './binning.ts'
import { csvCell } from './csvCell.ts'
import type { Rows } from './rows.ts'

/**
 * Rows as a NumPy array of two dimensions, the label last: `uint8`, or `uint16` in a regression.
 *
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 * @example
 * ```ts
 * await writeFile('rows.npy', encodeNpy(rows))
 * // In Python: data = numpy.load('rows.npy'); x, y = data[:, :-1], data[:, -1]
 * ```
 */
export function encodeNpy(rows: Rows): Uint8Array {
  const { featureCount, classCount, rowCount, features, labels } = rows
  const columns = featureCount + 1
  const [descr, bytes] = classCount === 1 ? ['<u2', 2] : ['|u1', 1]
  const dictionary = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${rowCount}, ${columns}), }`
  // The data begins at a multiple of 64, after a line end.
  const header = `${dictionary.padEnd(Math.ceil((dictionary.length + 11) / 64) * 64 - 11)}\n`
  const file = new Uint8Array(10 + header.length + rowCount * columns * bytes)
  file.set([0x93, ...new TextEncoder().encode('NUMPY'), 1, 0, header.length & 255, header.length >> 8])
  file.set(new TextEncoder().encode(header), 10)
  const dataStart = 10 + header.length
  const view = new DataView(file.buffer, dataStart)
  for (let row = 0; row < rowCount; row++) {
    const cells = features.subarray(row * featureCount, (row + 1) * featureCount)
    if (bytes === 1) {
      file.set(cells, dataStart + row * columns)
      file[dataStart + row * columns + featureCount] = Number(labels[row])
      continue
    }
    for (const [index, cell] of cells.entries()) view.setUint16(2 * (row * columns + index), cell, true)
    view.setUint16(2 * (row * columns + featureCount), Number(labels[row]), true)
  }
  return file
}

/** Rows as CSV, integers below the names of the binning, the label last. */
export function encodeCsv(
  { featureCount, rowCount, features, labels }: Rows,
  { features: named, label }: Binning,
): string {
  const lines = [[...named, label].map(({ name }) => csvCell(name)).join()]
  for (let row = 0; row < rowCount; row++) {
    lines.push(`${features.subarray(row * featureCount, (row + 1) * featureCount).join()},${labels[row]}`)
  }
  return `${lines.join('\n')}\n`
}
