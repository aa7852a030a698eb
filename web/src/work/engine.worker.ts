import {
  decodeModel,
  type Metric,
  previewTable,
  type Rows,
  recomputeEntry,
  scoreModel,
  type TablePreview,
} from '@assay/sdk'
import { expose } from 'comlink'
import { binRows } from './binRows.ts'
import { changeByte } from './changeByte.ts'
import { commitTable } from './commitTable.ts'
import { openCrossing } from './crossing.ts'
import { importFile } from './importFile.ts'
import { openBundle } from './openBundle.ts'
import { predictFile } from './predictFile.ts'
import { train } from './train.ts'

const engine = {
  previewTable: (file: File): Promise<TablePreview> => previewTable(file, file),
  commitTable,
  binRows,
  openBundle,
  train,
  importFile,
  recomputeEntry,
  changeByte,
  predictFile,
  scoreModel: (model: Uint8Array, rows: Rows, metric: Metric, guess?: number): number =>
    scoreModel(decodeModel(model), rows, metric, guess),
}

/** What takes long enough to freeze a page. */
export type Engine = typeof engine

openCrossing()
expose(engine)
