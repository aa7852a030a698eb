import { z } from 'zod'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'
import { cardText } from '../datasets/cardText.ts'

const schema = z.strictObject(cardText)

/** What people read about a run. The contract keeps its content id. */
export type RunCard = z.infer<typeof schema>

/**
 * The bytes that a card's content id names.
 *
 * @throws AssayError `run.invalidCard` for a title or description that nobody could read back.
 */
export function encodeRunCard(card: RunCard): Uint8Array {
  const bytes = new TextEncoder().encode(canonicalJson(card))
  decodeRunCard(bytes)
  return bytes
}

/** @throws AssayError `run.invalidCard` with the field. */
export const decodeRunCard = (bytes: Uint8Array): RunCard =>
  decodeJson(bytes, schema, { code: 'run.invalidCard', name: 'The run’s card' })
