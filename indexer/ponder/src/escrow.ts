import { ponder } from 'ponder:registry'
import { keepActivity } from './keepActivity.ts'

ponder.on('Contests:Credited', async ({ event, context }) => {
  const { id: contestId, account, token, amount } = event.args
  await keepActivity(context, event, 'Credited', { contestId, account, token, amount })
})

ponder.on('Orders:Credited', async ({ event, context }) => {
  const { id: orderId, account, token, amount } = event.args
  await keepActivity(context, event, 'Credited', { orderId, account, token, amount })
})

ponder.on('Runs:Credited', async ({ event, context }) => {
  const { id, account, token, amount } = event.args
  // An auditor's bond is of no run.
  await keepActivity(context, event, 'Credited', { runId: id || null, account, token, amount })
})

ponder.on('Revenue:Credited', async ({ event, context }) => {
  const { id: modelId, account, token, amount } = event.args
  await keepActivity(context, event, 'Credited', { modelId, account, token, amount })
})

for (const contract of ['Contests', 'Orders', 'Runs', 'Revenue'] as const) {
  ponder.on(`${contract}:Withdrawn`, async ({ event, context }) => {
    const { account, token, amount } = event.args
    await keepActivity(context, event, 'Withdrawn', { account, token, amount })
  })
}
