import { type Binning, csvCell, decodeModel, labelValue, predictRows, readFeatures } from '@assay/sdk'

/** What a model predicts of the rows of a table, as text; and the same as a CSV file. */
export type Predictions = { labels: string[]; csv: string }

/** Predicts each row of a table, which needs no label; other columns do not matter. */
export async function predictFile(model: Uint8Array, file: File, binning: Binning): Promise<Predictions> {
  const rows = await readFeatures(file, { name: file.name, binning })
  const labels = Array.from(predictRows(decodeModel(model), rows), label => String(labelValue(binning, label)))
  return { labels, csv: `${[binning.label.name, ...labels].map(csvCell).join('\n')}\n` }
}
