import type { Binning } from '../datasets/binning.ts'
import { type ClassOptions, classOf, orderClasses } from './classOrder.ts'
import { importError } from './importErrors.ts'
import {
  arrangeOutputs,
  type ImportedModel,
  outputCountOf,
  type ReadModel,
  scaleOutputs,
  unfoldMargin,
} from './importedModel.ts'

/** What the labels are that a model was trained on, and those that it is to predict. */
export type LabelOptions = Omit<ClassOptions, 'classCount'> & {
  /** Undefined if nothing tells. */
  classCount: number | undefined
  /** Of a regression that was trained on the values of a table. */
  numbers: Extract<Binning['label'], { scale: number }> | undefined
}

/**
 * Puts the outputs of a model in the order of the classes, or in units of labels. Where there are two classes, the one output of
 * a network is the logit of the second.
 *
 * @throws AssayError `import.classes`
 */
export function alignOutputs({ model, labels }: ReadModel, options: LabelOptions): ImportedModel {
  const outputCount = outputCountOf(model)
  const { classCount = outputCount, numbers } = options
  if (classCount === 1 && outputCount === 1) {
    return numbers === undefined ? model : scaleOutputs(model, 1 / numbers.scale, -numbers.offset / numbers.scale)
  }
  if (classCount === 2 && outputCount === 1 && model.family === 'network') return unfoldMargin(model)
  if (labels?.length === outputCount) return arrangeOutputs(model, orderClasses(labels, { ...options, classCount }))
  if (labels === undefined && outputCount === classCount) return model
  throw importError('classes', `The model has ${describe(outputCount)}, the rows have ${describe(classCount)}`)
}

/** A trainer's predictions as class indices or labels. */
export function alignPredictions(
  predictions: readonly (number | string)[],
  { numbers, ...options }: LabelOptions & { classCount: number },
): number[] {
  if (options.classCount > 1) return predictions.map(prediction => classOf(prediction, options))
  const { offset, scale } = numbers ?? { offset: 0, scale: 1 }
  return predictions.map(prediction => (Number(prediction) - offset) / scale)
}

function describe(count: number): string {
  return count === 1 ? 'a number to predict' : `${count} classes`
}
