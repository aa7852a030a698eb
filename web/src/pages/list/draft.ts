import { isHex } from 'viem'
import { z } from 'zod'
import { pageDraft } from '../../vault/pageDraft.ts'

const schema = z.object({
  node: z.string(),
  /** Of the dataset, which the vault has. */
  datasetRoot: z.custom<`0x${string}`>(value => isHex(value)).optional(),
  card: z.object({ title: z.string(), description: z.string(), token: z.string() }),
  offer: z.object({ startPrice: z.string(), bond: z.string(), computeFee: z.string() }),
})

/** A listing that is being prepared. */
export type Draft = z.infer<typeof schema>

const draft = pageDraft('assay.list', schema)

export const readDraft = draft.read
export const writeDraft = draft.write
export const forgetDraft = draft.forget
