import { type Context, ponder } from 'ponder:registry'
import { entryRecord } from 'ponder:schema'
import { decodeModel, type EntryStatus, type Family } from '@assay/sdk'
import { type Hex, hexToBytes, size } from 'viem'
import { changeContest } from './changeContest.ts'
import { keepActivity } from './keepActivity.ts'

type Entry = typeof entryRecord.$inferSelect

type Placed = Pick<Entry, 'status' | 'scoreBps' | 'qualified'>

const unscored: readonly EntryStatus[] = ['revealed', 'committed', 'disqualified']

/** What is paid comes first, the better score before the other; then what has no score. */
function placeOf({ status, scoreBps, qualified }: Placed): number {
  if (scoreBps === null) return 30_000 + unscored.indexOf(status)
  return (qualified === false ? 20_000 : 10_000) - scoreBps
}

async function changeEntry(
  { db }: Context,
  { contestId, entryId }: { contestId: bigint; entryId: bigint },
  change: Partial<Entry>,
): Promise<Entry> {
  const key = { contestId, entryId }
  return db.update(entryRecord, key).set(entry => ({ ...change, place: placeOf({ ...entry, ...change }) }))
}

/** Takes an entry's final score into its contest. */
async function scoreContest(context: Context, contestId: bigint, scoreBps: number): Promise<void> {
  await changeContest(context, contestId, ({ evaluated, bestScoreBps }) => ({
    evaluated: evaluated + 1,
    bestScoreBps: Math.max(bestScoreBps ?? 0, scoreBps),
  }))
}

ponder.on('Contests:EntryCommitted', async ({ event, context }) => {
  const { contestId, entryId, submitter } = event.args
  const committed = { status: 'committed', scoreBps: null, qualified: null } as const
  await context.db.insert(entryRecord).values({
    contestId,
    entryId,
    submitter,
    ...committed,
    place: placeOf(committed),
    committedAt: event.block.timestamp,
    settled: false,
    commitTransaction: event.transaction.hash,
  })
  const contest = await changeContest(context, contestId, ({ entries }) => ({ entries: entries + 1 }))
  const { submissionBond: amount, token } = contest
  await keepActivity(context, event, 'EntryCommitted', { contestId, entryId, account: submitter, amount, token })
})

ponder.on('Contests:EntryRevealed', async ({ event, context }) => {
  const { contestId, entryId, payout, model } = event.args
  const { submitter } = await changeEntry(context, event.args, {
    status: 'revealed',
    payout,
    family: familyOf(model),
    modelBytes: size(model),
    revealedAt: event.block.timestamp,
    revealTransaction: event.transaction.hash,
  })
  await changeContest(context, contestId, ({ revealed }) => ({ revealed: revealed + 1 }))
  await keepActivity(context, event, 'EntryRevealed', { contestId, entryId, account: submitter })
})

ponder.on('Contests:EntryEvaluated', async ({ event, context }) => {
  const { contestId, entryId, counts, done, qualified } = event.args
  const scoreBps = Number(event.args.scoreBps)
  const scored: Partial<Entry> = {
    status: 'scored',
    scoreBps,
    qualified,
    assurance: 'executed',
    counts,
    scoredAt: event.block.timestamp,
    scoreTransaction: event.transaction.hash,
  }
  const { submitter } = await changeEntry(context, event.args, done ? scored : {})
  if (done) await scoreContest(context, contestId, scoreBps)
  await keepActivity(context, event, 'EntryEvaluated', { contestId, entryId, account: submitter })
})

ponder.on('Contests:EntryClaimed', async ({ event, context }) => {
  const { contestId, entryId, counts, scoreBps } = event.args
  const { submitter } = await changeEntry(context, event.args, {
    status: 'claimed',
    scoreBps: Number(scoreBps),
    assurance: 'optimistic',
    counts,
    scoreTransaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'EntryClaimed', { contestId, entryId, account: submitter })
})

ponder.on('Contests:ClaimConfirmed', async ({ event, context }) => {
  const { contestId, entryId, scoreBps, qualified } = event.args
  const { submitter } = await changeEntry(context, event.args, {
    status: 'scored',
    qualified,
    scoredAt: event.block.timestamp,
    scoreTransaction: event.transaction.hash,
  })
  await scoreContest(context, contestId, Number(scoreBps))
  await keepActivity(context, event, 'ClaimConfirmed', { contestId, entryId, account: submitter })
})

const withoutScore: Partial<Entry> = {
  status: 'disqualified',
  scoreBps: null,
  assurance: null,
  counts: null,
  scoreTransaction: null,
}

ponder.on('Contests:ClaimDisproved', async ({ event, context }) => {
  const { contestId, entryId, challenger } = event.args
  await changeEntry(context, event.args, withoutScore)
  await changeContest(context, contestId, ({ evaluated }) => ({ evaluated: evaluated + 1 }))
  await keepActivity(context, event, 'ClaimDisproved', { contestId, entryId, account: challenger })
})

ponder.on('Contests:EntryDisqualified', async ({ event, context }) => {
  const { contestId, entryId, fault } = event.args
  const { submitter } = await changeEntry(context, event.args, { ...withoutScore, fault })
  await changeContest(context, contestId, ({ evaluated }) => ({ evaluated: evaluated + 1 }))
  await keepActivity(context, event, 'EntryDisqualified', { contestId, entryId, account: submitter })
})

ponder.on('Contests:EntrySettled', async ({ event, context }) => {
  const { contestId, entryId } = event.args
  const { submitter } = await changeEntry(context, event.args, { settled: true })
  await keepActivity(context, event, 'EntrySettled', { contestId, entryId, account: submitter })
})

/** The family of a model; null where the bytes are none, for which the contract disqualifies it. */
function familyOf(bytes: Hex): Family | null {
  try {
    return decodeModel(hexToBytes(bytes)).family
  } catch {
    return null
  }
}
