import { z } from 'zod'
import { type Binning, decodeBinning, encodeBinning } from '../datasets/binning.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { cardText } from '../datasets/cardText.ts'

/** What people read about a contest. The contract keeps its content id; the binning is bound by the dataset's root. */
export type ContestCard = {
  title: string
  description: string
  binning: Binning
}

const schema = z.object({
  ...cardText,
  binning: z.unknown(),
})

/**
 * The bytes that a card's content id names.
 *
 * @throws AssayError `contest.invalidCard` for a title or description that nobody could read back.
 */
export function encodeContestCard({ title, description, binning }: ContestCard): Uint8Array {
  const parsed = JSON.parse(new TextDecoder().decode(encodeBinning(binning)))
  const bytes = new TextEncoder().encode(JSON.stringify({ title, description, binning: parsed }))
  decodeContestCard(bytes)
  return bytes
}

/** @throws AssayError `contest.invalidCard` with the field, `binning.…`. */
export function decodeContestCard(bytes: Uint8Array): ContestCard {
  const { binning, ...texts } = decodeJson(bytes, schema, { code: 'contest.invalidCard', name: 'The contest’s card' })
  return { ...texts, binning: decodeBinning(new TextEncoder().encode(JSON.stringify(binning))) }
}
