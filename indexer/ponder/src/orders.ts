import { type Context, ponder } from 'ponder:registry'
import { orderRecord } from 'ponder:schema'
import { circuitOf, type OrderStage, orderFee, orderStages } from '@assay/sdk'
import { zeroHash } from 'viem'
import { changeDataset } from './changeDataset.ts'
import { keepActivity } from './keepActivity.ts'
import { keepPrice } from './keepPrice.ts'

type Order = typeof orderRecord.$inferSelect

const changeOrder = ({ db }: Context, orderId: bigint, change: Partial<Order>): Promise<Order> =>
  db.update(orderRecord, { orderId }).set(change)

ponder.on('Orders:OrderPlaced', async ({ event, context }) => {
  const { orderId, datasetId, customer, price, request } = event.args
  const { vendor, token, computeFeeBps } = await changeDataset(context, datasetId, ({ orders }) => ({
    orders: orders + 1,
  }))
  await context.db.insert(orderRecord).values({
    orderId,
    datasetId,
    customer,
    vendor,
    token,
    price,
    thresholdBps: request.thresholdBps,
    rows: request.rows,
    majority: request.majority,
    circuit: circuitOf(request.circuit).name,
    stage: 'placed',
    deadline: event.block.timestamp + BigInt(request.windows.commitSeconds),
    placedAt: event.block.timestamp,
    placeTransaction: event.transaction.hash,
    computeFeeBps,
    repriced: false,
  })
  const about = { orderId, datasetId, account: customer, amount: price, token }
  await keepActivity(context, event, 'OrderPlaced', about)
})

ponder.on('Orders:OrderCommitted', async ({ event, context }) => {
  const { orderId, deadline } = event.args
  const { datasetId, vendor } = await changeOrder(context, orderId, {
    stage: 'committed',
    deadline,
    committedAt: event.block.timestamp,
    commitTransaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'OrderCommitted', { orderId, datasetId, account: vendor })
})

ponder.on('Orders:OrderAcknowledged', async ({ event, context }) => {
  const { orderId, deadline } = event.args
  const { datasetId, vendor } = await changeOrder(context, orderId, {
    stage: 'disclosed',
    deadline,
    disclosedAt: event.block.timestamp,
    discloseTransaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'OrderAcknowledged', { orderId, datasetId, account: vendor })
})

ponder.on('Orders:OrderDisclosed', async ({ event, context }) => {
  const { orderId, deadline } = event.args
  const { datasetId, customer } = await changeOrder(context, orderId, {
    stage: 'disclosed',
    deadline,
    disclosedAt: event.block.timestamp,
    discloseTransaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'OrderDisclosed', { orderId, datasetId, account: customer })
})

ponder.on('Orders:OrderProven', async ({ event, context }) => {
  const { orderId, deadline } = event.args
  const { datasetId, vendor } = await changeOrder(context, orderId, {
    stage: 'proven',
    deadline,
    provenAt: event.block.timestamp,
    proveTransaction: event.transaction.hash,
  })
  await keepActivity(context, event, 'OrderProven', { orderId, datasetId, account: vendor })
})

ponder.on('Orders:OrderSettled', async ({ event, context }) => {
  const { orderId, receipt } = event.args
  const order = await changeOrder(context, orderId, {
    stage: 'settled',
    deadline: null,
    endedAt: event.block.timestamp,
    endTransaction: event.transaction.hash,
    receipt: receipt === zeroHash ? null : receipt,
  })
  const { datasetId, vendor: account } = order
  const { price, startPrice } = await changeDataset(context, datasetId, ({ proven, missed, earned }) => ({
    ...passRate(proven + 1, missed),
    earned: earned + order.price - orderFee(order.price),
  }))
  if (order.repriced) await keepPrice(context, event, { datasetId, orderId, price, startPrice, cause: 'proven' })
  await keepActivity(context, event, 'OrderSettled', { orderId, datasetId, account })
})

ponder.on('Orders:OrderRefunded', async ({ event, context }) => {
  const { orderId } = event.args
  const stage = orderStages[event.args.stage] as OrderStage
  const order = await changeOrder(context, orderId, {
    stage: 'refunded',
    deadline: null,
    endedAt: event.block.timestamp,
    endTransaction: event.transaction.hash,
  })
  const { datasetId, customer: account } = order
  const isMissed = stage === 'disclosed' || stage === 'proven'
  const computeFee = stage === 'committed' ? (order.price * BigInt(order.computeFeeBps)) / 10_000n : 0n
  const { price, startPrice } = await changeDataset(context, datasetId, ({ proven, missed, earned }) => ({
    ...(isMissed && passRate(proven, missed + 1)),
    earned: earned + computeFee,
  }))
  if (order.repriced) await keepPrice(context, event, { datasetId, orderId, price, startPrice, cause: 'missed' })
  await keepActivity(context, event, 'OrderRefunded', { orderId, datasetId, account })
})

function passRate(proven: number, missed: number) {
  const passRateBps = Math.floor((10_000 * proven) / (proven + missed))
  return { proven, missed, passRateBps, passRank: passRateBps }
}
