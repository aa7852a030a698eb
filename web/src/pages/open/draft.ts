import { isHex } from 'viem'
import { z } from 'zod'
import { pageStorage } from '../../vault/pageStorage.ts'
import { openInputSchema } from './termsInput.ts'

const schema = z.object({
  /** Of the dataset, which the vault has. */
  datasetRoot: z.custom<`0x${string}`>(value => isHex(value)),
  input: openInputSchema.optional(),
})

/** A contest that is being prepared: it outlives a reload. */
export type Draft = z.infer<typeof schema>

const key = 'assay.open'

export function readDraft(): Draft | undefined {
  try {
    return schema.parse(JSON.parse(pageStorage.getItem(key) ?? ''))
  } catch {
    return undefined // There is none, or it is of an earlier version of the page.
  }
}

export const writeDraft = (draft: Draft): void => pageStorage.setItem(key, JSON.stringify(draft))

export const forgetDraft = (): void => pageStorage.removeItem(key)
