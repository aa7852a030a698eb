import { type Context, ponder } from 'ponder:registry'
import { datasetRecord, orderRecord } from 'ponder:schema'
import { decodeListingCard } from '@assay/sdk'
import { readCardTitle } from './cardTitle.ts'
import { changeDataset } from './changeDataset.ts'
import { keepActivity } from './keepActivity.ts'
import { keepPrice } from './keepPrice.ts'

ponder.on('Orders:DatasetListed', async ({ event, context }) => {
  const { datasetId, vendor, datasetRoot, token, dataset, offer, card, node } = event.args
  await context.db.insert(datasetRecord).values({
    datasetId,
    vendor,
    datasetRoot,
    token,
    card,
    title: await readCardTitle(card, decodeListingCard),
    node,
    open: true,
    rows: dataset.groups * dataset.groupSize,
    features: dataset.features,
    classes: dataset.classes,
    ...offer,
    price: offer.startPrice,
    orders: 0,
    proven: 0,
    missed: 0,
    passRank: -1,
    earned: 0n,
    listedAt: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  const { startPrice } = offer
  await keepPrice(context, event, { datasetId, price: startPrice, startPrice, cause: 'listed' })
  await keepActivity(context, event, 'DatasetListed', { datasetId, account: vendor })
})

ponder.on('Orders:DatasetOffered', async ({ event, context }) => {
  const { datasetId, offer } = event.args
  const price = await readPrice(context, datasetId)
  const { vendor } = await changeDataset(context, datasetId, () => ({ ...offer, price }))
  await keepPrice(context, event, { datasetId, price, startPrice: offer.startPrice, cause: 'offered' })
  await keepActivity(context, event, 'DatasetOffered', { datasetId, account: vendor })
})

ponder.on('Orders:DatasetMoved', async ({ event, context }) => {
  const { datasetId, node } = event.args
  const { vendor } = await changeDataset(context, datasetId, () => ({ node }))
  await keepActivity(context, event, 'DatasetMoved', { datasetId, account: vendor })
})

ponder.on('Orders:DatasetDelisted', async ({ event, context }) => {
  const { datasetId } = event.args
  const { vendor } = await changeDataset(context, datasetId, () => ({ open: false }))
  await keepActivity(context, event, 'DatasetDelisted', { datasetId, account: vendor })
})

ponder.on('Orders:DatasetRepriced', async ({ event, context }) => {
  const { datasetId, orderId } = event.args
  const price = await readPrice(context, datasetId)
  const { vendor } = await changeDataset(context, datasetId, () => ({ price }))
  // Whether it was proven or missed, the event that follows tells.
  await context.db.update(orderRecord, { orderId }).set({ repriced: true })
  await keepActivity(context, event, 'DatasetRepriced', { datasetId, orderId, account: vendor })
})

/** What an order costs at the end of the block. */
function readPrice({ client, contracts }: Context, datasetId: bigint): Promise<bigint> {
  return client.readContract({ ...contracts.Orders, functionName: 'price', args: [datasetId] })
}
