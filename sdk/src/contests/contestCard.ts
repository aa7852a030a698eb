import { z } from 'zod'
import { type Binning, decodeBinning, encodeBinning } from '../datasets/binning.ts'
import { AssayError } from '../errors.ts'

/** What people read about a contest. The contract keeps its content id; the binning is bound by the dataset's root. */
export type ContestCard = {
  title: string
  description: string
  binning: Binning
}

const schema = z.object({
  title: z.string().min(1).max(120),
  description: z.string().max(20_000),
  binning: z.unknown(),
})

/** The bytes that a card's content id names. */
export function encodeContestCard({ title, description, binning }: ContestCard): Uint8Array {
  const parsed = JSON.parse(new TextDecoder().decode(encodeBinning(binning)))
  return new TextEncoder().encode(JSON.stringify({ title, description, binning: parsed }))
}

/** @throws AssayError `contest.invalidCard`. */
export function decodeContestCard(bytes: Uint8Array): ContestCard {
  try {
    const { title, description, binning } = schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return { title, description, binning: decodeBinning(new TextEncoder().encode(JSON.stringify(binning))) }
  } catch (cause) {
    throw new AssayError('contest.invalidCard', 'This is not the card of a contest', { cause, details: String(cause) })
  }
}
