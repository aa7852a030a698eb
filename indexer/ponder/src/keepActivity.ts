import type { Context, Event, EventNames } from 'ponder:registry'
import { activityRecord } from 'ponder:schema'

type About = Partial<Omit<typeof activityRecord.$inferInsert, 'id' | 'at' | 'block' | 'transaction' | 'event'>>

/** Keeps that an event happened, and what it was about. */
export async function keepActivity(
  { db }: Context,
  { id, block, transaction }: Event,
  event: EventNames extends `${string}:${infer Name}` ? Name : never,
  about: About,
): Promise<void> {
  const where = { id, at: block.timestamp, block: block.number, transaction: transaction.hash }
  await db.insert(activityRecord).values({ ...where, event, ...about })
}
