import { AssayError, type Contest, checkEntryModel } from '@assay/sdk'

/** Why a model may not enter a contest; undefined if it may. */
export function findMisfit(contest: Contest, model: Uint8Array): string | undefined {
  try {
    checkEntryModel(contest, model)
    return undefined
  } catch (error) {
    if (error instanceof AssayError) return error.details ?? error.shortMessage
    throw error
  }
}
