import { z } from 'zod'
import { hexSchema } from '../chain/chainSchemas.ts'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'
import { cardText, lineText, proseText } from '../datasets/cardText.ts'

/** How what a card says was established; `stated` is its author's word. */
export const assurances = ['executed', 'proven', 'optimistic', 'stated'] as const

const word = lineText(60)

/** In the words of Hugging Face, such as `image-classification`. */
export const modelTask = word

const schema = z.strictObject({
  ...cardText,
  task: modelTask,
  /** What it runs in: `pytorch`, `onnx`, `assay`. */
  library: word,
  /** Of the weights: an SPDX identifier, or a name. */
  license: word,
  language: z.array(word).max(50).default([]),
  tags: z.array(word).max(50).default([]),
  /** The model that it was made from, where that is no model of the market: those are its parents. */
  base: lineText(200).optional(),
  trainingData: proseText,
  uses: proseText,
  limits: proseText,
  evaluations: z
    .array(
      z.strictObject({
        dataset: lineText(120),
        metric: word,
        value: z.number(),
        assurance: z.enum(assurances),
      }),
    )
    .max(100)
    .default([]),
  files: z
    .array(
      z.strictObject({
        name: lineText(200),
        bytes: z.int().min(0),
        sha256: hexSchema,
        /** Of its tensors, where they have one in common: `F32`. */
        dtype: lineText(10).optional(),
      }),
    )
    .max(1_000)
    .default([]),
  howToUse: proseText,
  citation: proseText,
})

/** What people read about a model, after the model cards of Hugging Face. The contract keeps its content id. */
export type ModelCard = z.infer<typeof schema>

/**
 * The bytes that a card's content id names.
 *
 * @throws AssayError `model.invalidCard` for what nobody could read back.
 */
export function encodeModelCard(card: ModelCard): Uint8Array {
  const bytes = new TextEncoder().encode(canonicalJson(card))
  decodeModelCard(bytes)
  return bytes
}

/**
 * Reads a card; it is its author's word, but for the score and the parents, which the chain says.
 *
 * @param source The card's bytes, or JSON that somebody has written.
 * @param name What errors call it.
 * @throws AssayError `model.invalidCard` with the field.
 */
export const decodeModelCard = (source: Uint8Array | string, name = 'The model’s card'): ModelCard =>
  decodeJson(source, schema, { code: 'model.invalidCard', name })
