import { ponder } from 'ponder:registry'
import { runRecord } from 'ponder:schema'
import { zeroAddress } from 'viem'
import { changeRun } from './changeRun.ts'
import { keepActivity } from './keepActivity.ts'

ponder.on('Runs:RunBegun', async ({ event, context }) => {
  const { runId, trainer, plan, beaconBlock, card } = event.args
  await context.db.insert(runRecord).values({
    runId,
    trainer,
    ...plan,
    card,
    beaconBlock,
    anchors: [],
    stage: 'begun',
    beganAt: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'RunBegun', { runId, account: trainer })
})

ponder.on('Runs:RunDrawn', async ({ event, context }) => {
  const { runId, seed } = event.args
  const { trainer } = await changeRun(context, runId, { stage: 'drawn', seed })
  await keepActivity(context, event, 'RunDrawn', { runId, account: trainer })
})

ponder.on('Runs:RunAnchored', async ({ event, context }) => {
  const { runId, trainer, index, checkpoint } = event.args
  const at = String(event.block.timestamp)
  const anchor = { index: Number(index), checkpoint, at, transaction: event.transaction.hash }
  await changeRun(context, runId, ({ anchors }) => ({ anchors: [...anchors, anchor] }))
  await keepActivity(context, event, 'RunAnchored', { runId, account: trainer })
})

ponder.on('Runs:RunCompleted', async ({ event, context }) => {
  const { runId, payer, root, checkpoints, weightsRoot, bond, challengeEnds, transcript } = event.args
  await changeRun(context, runId, {
    stage: 'completed',
    root,
    checkpoints: Number(checkpoints),
    weightsRoot,
    bond,
    challengeEnds,
    transcript,
    completedAt: event.block.timestamp,
  })
  await keepActivity(context, event, 'RunCompleted', { runId, account: payer, amount: bond, token: zeroAddress })
})

ponder.on('Runs:RunAccepted', async ({ event, context }) => {
  const { runId, trainer } = event.args
  await changeRun(context, runId, { stage: 'accepted', endedAt: event.block.timestamp })
  await keepActivity(context, event, 'RunAccepted', { runId, account: trainer })
})
