import { type Binning, classCountOf } from '../datasets/binning.ts'
import type { Rows } from '../datasets/rows.ts'
import { checkModel } from '../models/checkModel.ts'
import type { Model } from '../models/model.ts'
import { alignOutputs, alignPredictions, type LabelOptions } from './alignOutputs.ts'
import { binnedCodes, type FeatureCodes, plainCodes } from './featureCodes.ts'
import { detectFormat, type FileFormat } from './fileFormat.ts'
import { importError } from './importErrors.ts'
import { featureCountOf, hasFiniteNumbers, type ImportedModel, type ReadModel } from './importedModel.ts'
import { compareWithIntegers, compareWithTrainer, type ImportReport, predictFloat } from './importReport.ts'
import { toIntegerForest } from './integerForest.ts'
import { toIntegerNetwork } from './integerNetwork.ts'
import { readLightgbm } from './readLightgbm.ts'
import { readOnnx } from './readOnnx.ts'
import { readXgboost } from './readXgboost.ts'

export type ImportOptions = {
  /** What a network is fitted to, and the report is about. Networks need them. */
  rows?: Rows
  /** How the rows became integers. */
  binning?: Binning
  /**
   * What the model was trained on: the integer rows as a training bundle holds them, or the values of the table that the
   * binning was made of. Default: codes.
   */
  inputs?: 'codes' | 'values'
  /** What the trainer itself predicts for the rows, in their order: classes by index or by name, or numbers. */
  predictions?: readonly (number | string)[]
  /** Names of the classes, in the order of the contest. Default: those of the binning. */
  classes?: readonly string[]
}

export type ImportedFile = { model: Model; report: ImportReport }

const maxBytes = 2 ** 26

const readers: Record<FileFormat, (bytes: Uint8Array, featureCount: number | undefined) => ReadModel> = {
  onnx: readOnnx,
  xgboost: readXgboost,
  lightgbm: readLightgbm,
}

/**
 * Imports a model that was trained elsewhere: ONNX (networks of PyTorch and Keras; trees, forests and linear models of
 * scikit-learn), the JSON of XGBoost, or the text of LightGBM. Trees on codes are exact but for the rounding of a forest's
 * leaves; what else it costs is in the report.
 *
 * @throws AssayError `import.format`, `import.invalid`, `import.unsupported` with what works instead, `import.tooLarge`,
 * `import.rows`, `import.classes`
 *
 * @example
 * ```ts
 * const lightgbm = `tree
 * num_tree_per_iteration=1
 * max_feature_idx=0
 * objective=binary sigmoid:1
 *
 * Tree=0
 * num_leaves=2
 * split_feature=0
 * threshold=127.5
 * decision_type=2
 * left_child=-1
 * right_child=-2
 * leaf_value=-0.4 0.3
 *
 * end of trees
 * `
 * const { model } = importModel(new TextEncoder().encode(lightgbm))
 * encodeModel(model) // Uint8Array [1, 3, 0, 1, 2, 1, 0, 127, 0, 1]
 * ```
 */
export function importModel(bytes: Uint8Array, options: ImportOptions = {}): ImportedFile {
  const { rows, predictions } = options
  if (bytes.length > maxBytes) {
    throw importError('tooLarge', `The file has ${bytes.length} bytes, the most are ${maxBytes}`)
  }
  const format = detectFormat(bytes)
  const read = readers[format](bytes, rows?.featureCount)
  if (!hasFiniteNumbers(read.model)) throw importError('invalid', 'The model holds numbers that are not finite')
  const labels = labelOptions(options)
  const imported = alignOutputs(read, labels)
  const codes = featureCodes(featureCountOf(imported), options)
  const model =
    imported.family === 'forest' ? toIntegerForest(imported, codes) : toIntegerNetwork(imported, codes, rows)
  checkModel(model)

  const before = rows && predictFloat(imported, codes, rows)
  const given = predictions && alignPredictions(predictions, { ...labels, classCount: model.classCount })
  if (given !== undefined && given.length !== before?.length) {
    throw importError('rows', `There are ${given.length} predictions for ${before?.length ?? 0} rows`)
  }
  return {
    model,
    report: {
      format,
      operators: read.operators,
      laneBits: 'laneBits' in model ? model.laneBits : undefined,
      movedThresholds: countMovedThresholds(imported, codes),
      comparison: rows && before && compareWithIntegers(model, before, rows),
      agreement: before && given && compareWithTrainer(before, given, model.classCount === 1),
    },
  }
}

function labelOptions({ rows, binning, inputs = 'codes', classes }: ImportOptions): LabelOptions {
  const label = binning?.label
  const names = classes ?? (label !== undefined && 'classes' in label ? label.classes : undefined)
  return {
    classCount: rows?.classCount ?? (binning === undefined ? names?.length : classCountOf(binning)),
    classes: names,
    areIndices: inputs === 'codes',
    numbers: inputs === 'values' && label !== undefined && 'scale' in label ? label : undefined,
  }
}

function featureCodes(featureCount: number, { rows, binning, inputs = 'codes' }: ImportOptions): FeatureCodes[] {
  const expected = rows?.featureCount ?? binning?.features.length ?? featureCount
  if (featureCount !== expected) {
    throw importError('rows', `The model takes ${featureCount} features, but rows have ${expected}`)
  }
  if (inputs === 'codes') return plainCodes(featureCount)
  if (binning !== undefined) return binnedCodes(binning, rows)
  throw importError('rows', 'A model of values needs the binning that makes codes of them')
}

function countMovedThresholds(model: ImportedModel, codes: readonly FeatureCodes[]): number {
  if (model.family === 'network') return 0
  const nodes = model.trees.flatMap(tree => tree.nodes)
  return nodes.filter(node => 'feature' in node && codes[node.feature]!.isSplitBy(node.threshold)).length
}
