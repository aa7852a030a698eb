import { binFeatures } from './applyBinning.ts'
import type { Binning } from './binning.ts'
import { ColumnBuilder } from './columnBuilder.ts'
import { noRows, raggedRow, unknownColumn } from './csvErrors.ts'
import { type CsvSource, readRecords } from './csvRecords.ts'
import type { ReadCsvOptions } from './readCsv.ts'
import type { Rows } from './rows.ts'

export type ReadFeaturesOptions = Pick<ReadCsvOptions, 'name' | 'onProgress' | 'signal'> & { binning: Binning }

/**
 * Reads the rows of a CSV file to predict for: the columns that a binning names, binned. Other columns do not matter, and
 * neither does the label, which may be lacking.
 *
 * @throws AssayError as `readCsv` for a file that is no table, as `applyBinning` for cells that have no bin.
 * @example
 * ```ts
 * const binning = createBinning(await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'train.csv', label: 'y' }))
 * await readFeatures('x\n3\n1\n', { name: 'new.csv', binning })
 * // { featureCount: 1, rowCount: 2, features: Uint8Array [2, 0] }
 * ```
 */
export async function readFeatures(
  source: CsvSource,
  { name, binning, onProgress, signal }: ReadFeaturesOptions,
): Promise<Pick<Rows, 'featureCount' | 'rowCount' | 'features'>> {
  const columns = binning.features.map(feature => new ColumnBuilder(name, feature.name, feature.kind === 'categorical'))
  let positions: number[] = []
  let width = 0
  let rowCount = 0
  const readHeader = (header: string[]) => {
    width = header.length
    positions = binning.features.map(feature => header.indexOf(feature.name))
    const lacking = binning.features[positions.indexOf(-1)]
    if (lacking) throw unknownColumn(name, lacking.name, header)
  }
  const readRow = (cells: string[], line: number) => {
    if (cells.length !== width) throw raggedRow(name, line, cells.length, width)
    for (const [index, column] of columns.entries()) column.add(cells[Number(positions[index])] ?? '', line)
    rowCount++
  }
  await readRecords(source, {
    name,
    onRecord: (cells, line) => (width === 0 ? readHeader(cells) : readRow(cells, line)),
    onProgress: bytes => onProgress?.({ bytes, rows: rowCount }),
    signal,
  })
  if (rowCount === 0) throw noRows(name)
  const table = { name, rowCount, columns: columns.map(column => column.finish()) }
  return { featureCount: columns.length, rowCount, features: binFeatures(table, binning) }
}
