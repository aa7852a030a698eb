import type { Context, Event, EventNames } from 'ponder:registry'
import { activityRecord, marketRecord } from 'ponder:schema'

type About = Partial<Omit<typeof activityRecord.$inferInsert, 'id' | 'at' | 'block' | 'transaction' | 'event'>>

type EventName = EventNames extends `${string}:${infer Name}` ? Name : never

/** What there is one more of after an event. */
const counters: { [Name in EventName]?: 'contests' | 'entries' | 'datasets' | 'orders' | 'models' | 'runs' } = {
  ContestOpened: 'contests',
  EntryCommitted: 'entries',
  DatasetListed: 'datasets',
  OrderPlaced: 'orders',
  ModelMinted: 'models',
  RunBegun: 'runs',
}

/** Keeps that an event happened, and what it was about. */
export async function keepActivity(
  { db }: Context,
  { id, block, transaction }: Event,
  event: EventName,
  about: About,
): Promise<void> {
  const where = { id, at: block.timestamp, block: block.number, transaction: transaction.hash }
  await db.insert(activityRecord).values({ ...where, event, ...about })
  const counter = counters[event]
  const none = { contests: 0, entries: 0, datasets: 0, orders: 0, models: 0, runs: 0, activity: 0 }
  const oneMore = (counts: typeof none) => ({
    activity: counts.activity + 1,
    ...(counter && { [counter]: counts[counter] + 1 }),
  })
  await db
    .insert(marketRecord)
    .values({ id: 1, ...none, ...oneMore(none) })
    .onConflictDoUpdate(oneMore)
}
