import { type Context, ponder } from 'ponder:registry'
import { challengeRecord } from 'ponder:schema'
import { type VoteVerdict, voteVerdicts } from '@assay/sdk'
import { zeroAddress } from 'viem'
import { changeRun } from './changeRun.ts'
import { keepActivity } from './keepActivity.ts'

type Challenge = typeof challengeRecord.$inferSelect

const changeChallenge = (
  { db }: Context,
  challengeId: bigint,
  change: Partial<Challenge> | ((challenge: Challenge) => Partial<Challenge>),
): Promise<Challenge> => db.update(challengeRecord, { challengeId }).set(change)

/** What is disputed and who has to act, once the challenger has said something. */
function narrowed({ lo, hi, deadline }: { lo: bigint; hi: bigint; deadline: bigint }) {
  const turn = lo < hi ? ('trainer' as const) : ('auditors' as const)
  return { lo: Number(lo), hi: Number(hi), deadline, turn, answer: null }
}

ponder.on('Runs:ChallengeOpened', async ({ event, context }) => {
  const { challengeId, runId, challenger, bond } = event.args
  await context.db.insert(challengeRecord).values({
    challengeId,
    runId,
    challenger,
    bond,
    ...narrowed(event.args),
    committed: 0,
    holds: 0,
    fails: 0,
    unsure: 0,
    openedAt: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  await changeRun(context, runId, { stage: 'challenged' })
  const about = { runId, account: challenger, amount: bond, token: zeroAddress }
  await keepActivity(context, event, 'ChallengeOpened', about)
})

ponder.on('Runs:ChallengeAnswered', async ({ event, context }) => {
  const { challengeId, checkpoint: answer, deadline } = event.args
  const { runId } = await changeChallenge(context, challengeId, { turn: 'challenger', answer, deadline })
  await keepActivity(context, event, 'ChallengeAnswered', { runId })
})

ponder.on('Runs:ChallengeNarrowed', async ({ event, context }) => {
  const { runId, challenger } = await changeChallenge(context, event.args.challengeId, narrowed(event.args))
  await keepActivity(context, event, 'ChallengeNarrowed', { runId, account: challenger })
})

ponder.on('Runs:SegmentPublished', async ({ event, context }) => {
  const { challengeId, cid: segment } = event.args
  const { runId } = await changeChallenge(context, challengeId, { segment })
  await keepActivity(context, event, 'SegmentPublished', { runId })
})

ponder.on('Runs:VoteCommitted', async ({ event, context }) => {
  const { challengeId, auditor } = event.args
  const { runId } = await changeChallenge(context, challengeId, ({ committed }) => ({ committed: committed + 1 }))
  await keepActivity(context, event, 'VoteCommitted', { runId, account: auditor })
})

/** What a verdict is counted under. */
const counts = { holds: 'holds', fails: 'fails', cannotTell: 'unsure' } as const

ponder.on('Runs:VoteRevealed', async ({ event, context }) => {
  const { challengeId, auditor } = event.args
  const count = counts[verdictOf(event.args)]
  const { runId } = await changeChallenge(context, challengeId, votes => ({ [count]: votes[count] + 1 }))
  await keepActivity(context, event, 'VoteRevealed', { runId, account: auditor })
})

ponder.on('Runs:ChallengeSettled', async ({ event, context }) => {
  const { challengeId, runId, challengeEnds } = event.args
  const verdict = verdictOf(event.args)
  const settledAt = event.block.timestamp
  const { challenger } = await changeChallenge(context, challengeId, {
    turn: 'nobody',
    deadline: null,
    answer: null,
    verdict,
    settledAt,
  })
  const isRejected = verdict === 'fails'
  await changeRun(
    context,
    runId,
    isRejected ? { stage: 'rejected', endedAt: settledAt } : { stage: 'completed', challengeEnds },
  )
  await keepActivity(context, event, 'ChallengeSettled', { runId, account: challenger })
})

ponder.on('Runs:VoteSettled', async ({ event, context }) => {
  const { challengeId, auditor: account, share: amount } = event.args
  const challenge = await context.db.find(challengeRecord, { challengeId })
  const about = { runId: challenge?.runId ?? null, account, amount, token: zeroAddress }
  await keepActivity(context, event, 'VoteSettled', about)
})

for (const name of ['AuditorEnrolled', 'AuditorLeft'] as const) {
  ponder.on(`Runs:${name}`, async ({ event, context }) => {
    const { auditor: account, bond: amount } = event.args
    await keepActivity(context, event, name, { account, amount, token: zeroAddress })
  })
}

const verdictOf = ({ verdict }: { verdict: number }) => voteVerdicts[verdict] as VoteVerdict
