import { binFeatures } from './applyBinning.ts'
import type { Binning } from './binning.ts'
import type { ReadTableOptions } from './buildTable.ts'
import { ColumnBuilder } from './columnBuilder.ts'
import { readRows, type TableSource } from './readTable.ts'
import type { Rows } from './rows.ts'
import { noRows, unknownColumn } from './tableErrors.ts'

export type ReadFeaturesOptions = Pick<ReadTableOptions, 'name' | 'onProgress' | 'signal'> & { binning: Binning }

/**
 * Reads the rows to predict for of a file of any format: the columns that a binning names, binned. Other columns do not
 * matter, and neither does the label, which may be lacking.
 *
 * @throws AssayError as `readTable` for a file that is no table, as `applyBinning` for cells that have no bin.
 * @example
 * ```ts
 * const binning = createBinning(await readCsv('x,y\n1,a\n2,b\n4,a\n', { name: 'train.csv', label: 'y' }))
 * await readFeatures('x\n3\n1\n', { name: 'new.csv', binning })
 * // { featureCount: 1, rowCount: 2, features: Uint8Array [24, 0] }
 * ```
 */
export async function readFeatures(
  source: TableSource,
  { name: file, binning, onProgress, signal }: ReadFeaturesOptions,
): Promise<Pick<Rows, 'featureCount' | 'rowCount' | 'features'>> {
  const builders = new Map<string, ColumnBuilder>()
  const rowCount = await readRows(source, {
    name: file,
    open: (columns, unit) => {
      for (const { name, kind } of binning.features) {
        if (!columns.includes(name)) throw unknownColumn(file, name, columns)
        builders.set(name, new ColumnBuilder({ file, name, unit }, kind === 'categorical'))
      }
      return columns.map(name => builders.get(name))
    },
    onProgress,
    signal,
  })
  if (rowCount === 0) throw noRows(file)
  const columns = Array.from(builders.values(), builder => builder.finish())
  return { featureCount: columns.length, rowCount, features: binFeatures({ name: file, rowCount, columns }, binning) }
}
