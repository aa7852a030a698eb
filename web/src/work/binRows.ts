import { applyBinning, type Binning, classCountOf, type Rows, readTable } from '@assay/sdk'

/** Rows of a table whose columns and label are those of a binning; further columns are to be dropped. */
export async function binRows(file: File, binning: Binning, drop?: string[]): Promise<Rows> {
  const table = await readTable(file, {
    name: file.name,
    label: binning.label.name,
    regression: classCountOf(binning) === 1,
    categorical: binning.features.filter(({ kind }) => kind === 'categorical').map(({ name }) => name),
    drop,
  })
  return applyBinning(table, binning)
}
