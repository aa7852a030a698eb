import { decodeModel } from '../models/decodeModel.ts'
import type { Model } from '../models/model.ts'
import type { Contest } from './getContest.ts'

/** The model that an entry was revealed with; undefined where it is none, or none for this contest. */
export function readRevealedModel(bytes: Uint8Array, { dataset }: Contest): Model | undefined {
  try {
    const model = decodeModel(bytes)
    return model.featureCount === dataset.features && model.classCount === dataset.classes ? model : undefined
  } catch {
    return undefined // The contract disqualifies it, with the reason.
  }
}
