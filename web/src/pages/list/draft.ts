import { isHex } from 'viem'
import { z } from 'zod'
import { pageStorage } from '../../vault/pageStorage.ts'

const schema = z.object({
  node: z.string(),
  /** Of the dataset, which the vault has. */
  datasetRoot: z.custom<`0x${string}`>(value => isHex(value)).optional(),
  card: z.object({ title: z.string(), description: z.string(), token: z.string() }),
  offer: z.object({ startPrice: z.string(), bond: z.string(), computeFee: z.string() }),
})

/** A listing that is being prepared: it outlives a reload. */
export type Draft = z.infer<typeof schema>

const key = 'assay.list'

export function readDraft(): Draft | undefined {
  try {
    return schema.parse(JSON.parse(pageStorage.getItem(key) ?? ''))
  } catch {
    return undefined // There is none, or it is of an earlier version of the page.
  }
}

export const writeDraft = (draft: Draft): void => pageStorage.setItem(key, JSON.stringify(draft))

export const forgetDraft = (): void => pageStorage.removeItem(key)
