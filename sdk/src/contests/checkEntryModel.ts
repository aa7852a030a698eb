import { AssayError } from '../errors.ts'
import { decodeModel } from '../models/decodeModel.ts'
import type { Model } from '../models/model.ts'
import type { Contest } from './getContest.ts'

/**
 * Refuses a model that could not win a contest, before a bond is paid for it: the contract looks at it only after it is
 * revealed, and then the bond is lost.
 *
 * @param bytes Canonical bytes.
 * @throws AssayError `model.<fault>` when the bytes are no model, `contest.wrongModel` with each field that does not fit.
 */
export function checkEntryModel(
  { contestId, dataset, terms }: Pick<Contest, 'contestId' | 'dataset' | 'terms'>,
  bytes: Uint8Array,
): Model {
  const model = decodeModel(bytes)
  const { features, classes } = dataset
  const misfits = [
    ...(model.featureCount === features
      ? []
      : [`features: the model has ${model.featureCount}, the contest ${features}`]),
    ...(model.classCount === classes ? [] : [`classes: the model has ${model.classCount}, the contest ${classes}`]),
    ...(terms.families.includes(model.family)
      ? []
      : [`family: the model is ${model.family}, the contest allows ${terms.families.join(', ')}`]),
    ...(bytes.length <= terms.maxModelBytes
      ? []
      : [`size: the model has ${bytes.length} bytes, the contest allows ${terms.maxModelBytes}`]),
  ]
  if (misfits.length === 0) return model
  throw new AssayError('contest.wrongModel', `The model does not fit contest ${contestId}`, {
    details: misfits.join('\n'),
    hint: 'Train it on the training bundle of this contest, and keep to its families and size.',
  })
}
