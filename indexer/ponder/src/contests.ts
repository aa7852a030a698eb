import { ponder } from 'ponder:registry'
import { contestRecord } from 'ponder:schema'
import { type ContestStatus, contestStatuses, decodeContestCard, decodeTerms } from '@assay/sdk'
import { zeroAddress } from 'viem'
import { readCardTitle } from './cardTitle.ts'
import { changeContest } from './changeContest.ts'
import { keepActivity } from './keepActivity.ts'

/** Times have 40 bits. */
const endOfTime = 2n ** 40n

ponder.on('Contests:ContestOpened', async ({ event, context }) => {
  const { contestId, organizer, datasetRoot, dataset, card } = event.args
  const terms = decodeTerms(event.args.terms)
  const { Contests } = context.contracts
  // A token that takes a fee leaves less than the terms say.
  const reward =
    terms.token === zeroAddress
      ? terms.reward
      : (await context.client.readContract({ ...Contests, functionName: 'contest', args: [contestId] })).reward
  await context.db.insert(contestRecord).values({
    contestId,
    organizer,
    datasetRoot,
    card,
    title: await readCardTitle(card, decodeContestCard),
    status: 'open',
    token: terms.token,
    reward,
    bond: terms.bond,
    submissionBond: terms.submissionBond,
    metric: terms.metric,
    thresholdBps: terms.thresholdBps,
    baseline: terms.baseline,
    families: terms.families,
    features: dataset.features,
    classes: dataset.classes,
    groups: dataset.groups,
    groupSize: dataset.groupSize,
    testGroups: terms.testGroups,
    entries: 0,
    revealed: 0,
    evaluated: 0,
    beaconBlock: event.block.number + BigInt(terms.beaconDelayBlocks),
    openedAt: event.block.timestamp,
    transaction: event.transaction.hash,
    entryEnds: endOfTime,
    onTraining: false,
    commitSeconds: terms.commitSeconds,
    revealSeconds: terms.revealSeconds,
    testSeconds: terms.testSeconds,
    evaluateSeconds: terms.evaluateSeconds,
    chunkGroups: terms.chunkGroups,
  })
  const about = { contestId, account: organizer, amount: reward, token: terms.token }
  await keepActivity(context, event, 'ContestOpened', about)
})

ponder.on('Contests:ContestFunded', async ({ event, context }) => {
  const { contestId, funder, amount, reward } = event.args
  const { token } = await changeContest(context, contestId, () => ({ reward }))
  await keepActivity(context, event, 'ContestFunded', { contestId, account: funder, amount, token })
})

ponder.on('Contests:ContestDrawn', async ({ event, context }) => {
  const { contestId } = event.args
  const drawnAt = event.block.timestamp
  await changeContest(context, contestId, contest => {
    const commitEnds = drawnAt + BigInt(contest.commitSeconds)
    const revealEnds = commitEnds + BigInt(contest.revealSeconds)
    const testEnds = revealEnds + BigInt(contest.testSeconds)
    const evaluateEnds = testEnds + BigInt(contest.evaluateSeconds)
    return { status: 'drawn', drawnAt, commitEnds, revealEnds, testEnds, evaluateEnds, entryEnds: commitEnds }
  })
  await keepActivity(context, event, 'ContestDrawn', { contestId })
})

ponder.on('Contests:ContestCancelled', async ({ event, context }) => {
  const { contestId } = event.args
  const closed = { status: 'cancelled', closedAt: event.block.timestamp } as const
  const { organizer } = await changeContest(context, contestId, () => closed)
  await keepActivity(context, event, 'ContestCancelled', { contestId, account: organizer })
})

ponder.on('Contests:TrainingPublished', async ({ event, context }) => {
  const { contestId, cid } = event.args
  const { organizer } = await changeContest(context, contestId, () => ({ training: cid }))
  await keepActivity(context, event, 'TrainingPublished', { contestId, account: organizer })
})

ponder.on('Contests:TestRevealed', async ({ event, context }) => {
  const { contestId, chunk, onTraining } = event.args
  await changeContest(context, contestId, contest => {
    const scoredGroups = onTraining ? contest.groups - contest.testGroups : contest.testGroups
    const isAll = (Number(chunk) + 1) * contest.chunkGroups >= scoredGroups
    const fallsBack = onTraining && !contest.onTraining
    return {
      status: isAll ? 'tested' : 'drawn',
      onTraining,
      // Training groups are revealed in as much time again.
      evaluateEnds: contest.evaluateEnds && contest.evaluateEnds + BigInt(fallsBack ? contest.testSeconds : 0),
    }
  })
  await keepActivity(context, event, 'TestRevealed', { contestId })
})

ponder.on('Contests:ContestFinalized', async ({ event, context }) => {
  const { contestId, refundable } = event.args
  const status = contestStatuses[event.args.status] as ContestStatus
  await changeContest(context, contestId, ({ reward }) => ({
    status,
    closedAt: event.block.timestamp,
    // On default the organizer's own part is gone, and the rest goes back.
    reward: status === 'defaulted' ? refundable : reward,
  }))
  await keepActivity(context, event, 'ContestFinalized', { contestId })
})

ponder.on('Contests:Refunded', async ({ event, context }) => {
  const { contestId, funder, amount } = event.args
  const { token } = await changeContest(context, contestId, () => ({}))
  await keepActivity(context, event, 'Refunded', { contestId, account: funder, amount, token })
})
