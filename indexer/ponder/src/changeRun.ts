import type { Context } from 'ponder:registry'
import { runRecord } from 'ponder:schema'

type Run = typeof runRecord.$inferSelect

export const changeRun = (
  { db }: Context,
  runId: bigint,
  change: Partial<Run> | ((run: Run) => Partial<Run>),
): Promise<Run> => db.update(runRecord, { runId }).set(change)
