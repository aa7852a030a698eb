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

ponder.on('Contests:Withdrawn', async ({ event, context }) => {
  const { account, token, amount } = event.args
  await keepActivity(context, event, 'Withdrawn', { account, token, amount })
})

ponder.on('Orders:Withdrawn', async ({ event, context }) => {
  const { account, token, amount } = event.args
  await keepActivity(context, event, 'Withdrawn', { account, token, amount })
})
