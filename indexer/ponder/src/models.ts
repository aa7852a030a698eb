import { ponder } from 'ponder:registry'
import { modelRecord } from 'ponder:schema'
import { type Origin, origins } from '@assay/sdk'
import { zeroAddress } from 'viem'
import { changeModel, readModelCard } from './changeModel.ts'
import { changeRun } from './changeRun.ts'
import { keepActivity } from './keepActivity.ts'

/** The last second that calendars know: an owner may say any (ECMA-262, "Time Values"). */
const endOfTime = 8_640_000_000_000n

ponder.on('Models:ModelMinted', async ({ event, context }) => {
  const { modelId, creator, weightsRoot, originId, originEntry, scoreBps, royaltyBps, card, parents } = event.args
  const origin = origins[event.args.origin] as Origin
  const isScored = origin === 'entry' || origin === 'order'
  await context.db.insert(modelRecord).values({
    modelId,
    creator,
    owner: creator,
    card,
    ...(await readModelCard(card)),
    weightsRoot,
    origin,
    originId: origin === 'none' ? null : originId,
    originEntry: origin === 'entry' ? originEntry : null,
    scoreBps: isScored ? scoreBps : null,
    royaltyBps,
    parents: parents.map(({ modelId, shareBps }) => ({ modelId: String(modelId), shareBps })),
    parentIds: parents.map(({ modelId }) => modelId),
    children: 0,
    licenses: 0,
    rentals: 0,
    sales: 0,
    earned: 0n,
    offers: 0,
    closedOffers: 0,
    mintedAt: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  for (const parent of parents) {
    await changeModel(context, parent.modelId, ({ children }) => ({ children: children + 1 }))
  }
  if (origin === 'run') await changeRun(context, originId, { modelId })
  const about = origin === 'run' ? { modelId, runId: originId } : { modelId }
  await keepActivity(context, event, 'ModelMinted', { ...about, account: creator })
})

ponder.on('Models:ModelSuperseded', async ({ event, context }) => {
  const { modelId, by } = event.args
  const { owner } = await changeModel(context, modelId, () => ({ supersededBy: by }))
  await keepActivity(context, event, 'ModelSuperseded', { modelId, account: owner })
})

ponder.on('Models:ModelCarded', async ({ event, context }) => {
  const { modelId, card } = event.args
  const read = await readModelCard(card)
  const { owner } = await changeModel(context, modelId, () => ({ card, ...read }))
  await keepActivity(context, event, 'ModelCarded', { modelId, account: owner })
})

ponder.on('Models:UpdateUser', async ({ event, context }) => {
  const { tokenId: modelId, user, expires } = event.args
  const isNobody = user === zeroAddress
  const userExpires = expires < endOfTime ? expires : endOfTime
  await changeModel(context, modelId, () => (isNobody ? { user: null, userExpires: null } : { user, userExpires }))
  await keepActivity(context, event, 'UpdateUser', { modelId, account: isNobody ? null : user })
})
