import { isHex } from 'viem'
import { z } from 'zod'
import { pageDraft } from '../../vault/pageDraft.ts'
import { emptyCard } from './cardInput.ts'

const id = z.string().regex(/^\d+$/)
const hex = z.custom<`0x${string}`>(value => isHex(value))

const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('run'), runId: id }),
  z.object({ kind: z.literal('entry'), contestId: id, entryId: id }),
  z.object({ kind: z.literal('order'), orderId: id }),
])

/** How the quality of a model that is to be minted is known. */
export type MintOrigin = z.infer<typeof originSchema>

const weightsSchema = z.object({
  /** What was chosen: a file, a folder, an entry. */
  name: z.string(),
  weightsRoot: hex,
  origin: originSchema,
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: hex, dtype: z.string().optional() })),
  /** What was found in it, to be shown. */
  facts: z.array(z.tuple([z.string(), z.string()])),
})

/** Weights that were read and hashed in this browser, which keeps no copy of them. */
export type MintWeights = z.infer<typeof weightsSchema>

const text = z.string()
const schema = z.object({
  weights: weightsSchema.optional(),
  card: z.object({
    title: text,
    description: text,
    task: text,
    library: text,
    license: text,
    languages: text,
    tags: text,
    base: text,
    trainingData: text,
    uses: text,
    limits: text,
    howToUse: text,
    citation: text,
    evaluations: z.array(z.object({ dataset: text, metric: text, value: text })),
  }),
  terms: z.object({ parents: z.array(z.object({ modelId: text, share: text })), royalty: text }),
})

/** A mint that is being prepared. */
export type Draft = z.infer<typeof schema>

export const newDraft: Draft = { card: emptyCard, terms: { parents: [], royalty: '5' } }

const draft = pageDraft('assay.mint', schema)

export const readDraft = draft.read
export const writeDraft = draft.write
export const forgetDraft = draft.forget
