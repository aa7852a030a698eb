import { readNumber } from '../datasets/cells.ts'
import { ColumnBuilder } from '../datasets/columnBuilder.ts'
import { readRows, type TableSource } from '../datasets/readTable.ts'
import type { TableReading } from '../datasets/tableReading.ts'

/**
 * Reads what a trainer predicts, one line or element for each row: class indices, names of classes, or numbers. Of several
 * columns it is the last; a first line that is no number is a header.
 *
 * @throws AssayError `dataset.…` for a file that is no table.
 *
 * @example
 * ```ts
 * await readPredictions('0\n2\n1\n', { name: 'predictions.csv' }) // [0, 2, 1]
 * ```
 */
export async function readPredictions(
  source: TableSource,
  options: Pick<TableReading, 'name' | 'onProgress' | 'signal'>,
): Promise<(number | string)[]> {
  const column = new ColumnBuilder({ file: options.name, name: 'prediction', unit: 'line' }, false)
  const open = (names: string[]) => {
    const last = names.at(-1) ?? ''
    if (readNumber(last) !== undefined) column.add(last, 1)
    return names.map((_, index) => (index === names.length - 1 ? column : undefined))
  }
  await readRows(source, { ...options, open })
  return [...column.finish().values]
}
