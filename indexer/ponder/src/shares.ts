import { type Context, type Event, ponder } from 'ponder:registry'
import { shareVault } from 'ponder:schema'
import { changeModel } from './changeModel.ts'
import { keepActivity } from './keepActivity.ts'

ponder.on('Shares:ModelSplit', async ({ event, context }) => {
  const { modelId, vault, founder } = event.args
  await context.db.insert(shareVault).values({ vault, modelId })
  await changeModel(context, modelId, () => ({ vault }))
  await keepActivity(context, event, 'ModelSplit', { modelId, account: founder })
})

ponder.on('ShareVaults:DividendArrived', async ({ event, context }) => {
  const { token, amount } = event.args
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'DividendArrived', { modelId, amount, token })
})

ponder.on('ShareVaults:DividendClaimed', async ({ event, context }) => {
  const { token, account, amount } = event.args
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'DividendClaimed', { modelId, account, amount, token })
})

ponder.on('ShareVaults:BoughtOut', async ({ event, context }) => {
  const { buyer, token, price } = event.args
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'BoughtOut', { modelId, account: buyer, amount: price, token })
})

ponder.on('ShareVaults:Redeemed', async ({ event, context }) => {
  const { account, amount } = event.args
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'Redeemed', { modelId, account, amount })
})

ponder.on('ShareVaults:Reunited', async ({ event, context }) => {
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'Reunited', { modelId, account: event.args.account })
})

ponder.on('ShareVaults:BuyoutSet', async ({ event, context }) => {
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'BuyoutSet', { modelId, amount: event.args.price })
})

ponder.on('ShareVaults:TokenAdded', async ({ event, context }) => {
  const modelId = await modelOf(context, event)
  await keepActivity(context, event, 'TokenAdded', { modelId, token: event.args.token })
})

async function modelOf({ db }: Context, { log }: Event): Promise<bigint | null> {
  return (await db.find(shareVault, { vault: log.address }))?.modelId ?? null
}
