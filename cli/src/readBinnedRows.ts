import { applyBinning, type Binning, classCountOf, type Rows } from '@assay/sdk'
import { readTable } from './readTable.ts'
import type { Session } from './session.ts'

/**
 * Reads a table whose columns and label are those of a binning, and bins it.
 *
 * @param drop Columns to leave out.
 * @throws AssayError `dataset.…` and `binning.…` with file, column and row.
 */
export async function readBinnedRows(session: Session, path: string, binning: Binning, drop?: string[]): Promise<Rows> {
  const categorical = binning.features.filter(({ kind }) => kind === 'categorical').map(({ name }) => name)
  const regression = classCountOf(binning) === 1
  const table = await readTable(session, path, { label: binning.label.name, regression, categorical, drop })
  return applyBinning(table, binning)
}
