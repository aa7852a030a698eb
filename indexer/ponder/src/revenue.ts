import { ponder } from 'ponder:registry'
import { zeroAddress } from 'viem'
import { changeModel } from './changeModel.ts'
import { keepActivity } from './keepActivity.ts'

ponder.on('Revenue:RevenuePaid', async ({ event, context }) => {
  const { modelId, payer, token, amount } = event.args
  await changeModel(context, modelId, ({ earned }) => ({
    earned: token === zeroAddress ? earned + amount : earned,
  }))
  await keepActivity(context, event, 'RevenuePaid', { modelId, account: payer, amount, token })
})
