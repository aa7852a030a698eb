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
import { checkFolder } from './checkFolder.ts'
import { checkPublished } from './checkPublished.ts'
import { commitTable } from './commitTable.ts'
import { openCrossing } from './crossing.ts'
import { importFile } from './importFile.ts'
import { openBundle } from './openBundle.ts'
import { predictFile } from './predictFile.ts'
import { readWeights } from './readWeights.ts'
import { runSegments } from './runSegments.ts'
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
  readWeights,
  checkFolder,
  checkPublished,
  runSegments,
  scoreModel: (model: Uint8Array, rows: Rows, metric: Metric, guess?: number): number =>
    scoreModel(decodeModel(model), rows, metric, guess),
}

/** What takes long enough to freeze a page. */
export type Engine = typeof engine

openCrossing()
expose(engine)
