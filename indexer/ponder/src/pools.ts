import { ponder } from 'ponder:registry'
import { keepActivity } from './keepActivity.ts'

ponder.on('Pools:PoolCreated', async ({ event, context }) => {
  await keepActivity(context, event, 'PoolCreated', { account: event.args.pool })
})
