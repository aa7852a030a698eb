import { z } from 'zod'
import { cardText } from '../datasets/cardText.ts'

/** GraphQL has no integers this large: they are digits. */
export const integer = z
  .string()
  .regex(/^\d+$/)
  .transform(digits => BigInt(digits))
/** In seconds since the epoch, as far as calendars go (ECMA-262, "Time Values"). */
export const moment = integer.refine(at => at <= 8_640_000_000_000n, 'No time')
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullable().transform(value => value ?? undefined)
/** An indexer that gives one which no card may have is not believed. */
export const title = z.unknown().transform(given => cardText.title.safeParse(given).data)
