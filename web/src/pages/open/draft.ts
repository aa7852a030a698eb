import { isHex } from 'viem'
import { z } from 'zod'
import { pageDraft } from '../../vault/pageDraft.ts'
import { openInputSchema } from './termsInput.ts'

const schema = z.object({
  /** Of the dataset, which the vault has. */
  datasetRoot: z.custom<`0x${string}`>(value => isHex(value)),
  input: openInputSchema.optional(),
})

/** A contest that is being prepared. */
const draft = pageDraft('assay.open', schema)

export const readDraft = draft.read
export const writeDraft = draft.write
export const forgetDraft = draft.forget
