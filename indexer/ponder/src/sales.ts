import { type Context, type Event, ponder } from 'ponder:registry'
import { offerRecord, saleRecord } from 'ponder:schema'
import { seaportAbi } from '@assay/sdk'
import { type Address, isAddressEqual, parseEventLogs, zeroAddress } from 'viem'
import { readSettings } from '../../src/settings.ts'
import { changeModel } from './changeModel.ts'
import { keepActivity } from './keepActivity.ts'

type Transfer = Event<'Models:Transfer'>

const { contracts } = readSettings()

/** A model changes hands: what was offered by who had it is closed. */
ponder.on('Models:Transfer', async ({ event, context }) => {
  const { from, to, tokenId: modelId } = event.args
  // What `ModelMinted` tells.
  if (from === zeroAddress) return
  const sold = await readSale(context, event)
  const isInCoin =
    sold !== undefined && [zeroAddress, contracts.weth].some(coin => coin && isAddressEqual(coin, sold.token))
  const { offers, closedOffers } = await changeModel(context, modelId, ({ sales, lastSalePrice }) => ({
    owner: to,
    vault: null,
    sales: sales + (sold ? 1 : 0),
    lastSalePrice: isInCoin ? sold.price : lastSalePrice,
  }))
  for (let offerId = closedOffers + 1; offerId <= offers; offerId++) {
    await context.db.update(offerRecord, { modelId, offerId }).set({ open: false })
  }
  await changeModel(context, modelId, () => ({ closedOffers: offers }))
  if (sold) {
    const where = { id: event.id, at: event.block.timestamp, transaction: event.transaction.hash }
    await context.db.insert(saleRecord).values({ ...where, modelId, from, to, ...sold })
  }
  const paid = sold && { amount: sold.price, token: sold.token }
  await keepActivity(context, event, 'Transfer', { modelId, account: to, ...paid })
})

/**
 * What was paid for a model that moved, if an order of Seaport moved it. Read from the receipt of that transaction alone: on a
 * public chain Seaport fills thousands of orders for one of ours.
 */
async function readSale(context: Context, { args, transaction }: Transfer) {
  const { seaport, models, revenue } = contracts
  if (!seaport || !models || !revenue) return undefined
  const { from, to, tokenId: modelId } = args
  const { logs } = await context.client.getTransactionReceipt({ hash: transaction.hash })
  const isModel = ({ token, identifier }: { token: Address; identifier: bigint }) =>
    isAddressEqual(token, models) && identifier === modelId
  const filled = parseEventLogs({ abi: seaportAbi, eventName: 'OrderFulfilled', logs }).filter(({ address }) =>
    isAddressEqual(address, seaport),
  )
  for (const { args: order } of filled) {
    const isListing = isAddressEqual(order.offerer, from) && order.offer.some(isModel)
    const isBid = order.consideration.some(item => isModel(item) && isAddressEqual(item.recipient, to))
    if (!isListing && !isBid) continue
    const paid = (isListing ? order.consideration : order.offer).filter(isMoney)
    const [money] = paid
    if (!money) continue
    const { Revenue } = context.contracts
    const receiver = await context.client.readContract({ ...Revenue, functionName: 'receiverOf', args: [modelId] })
    const royalties = order.consideration.filter(item => isMoney(item) && isAddressEqual(item.recipient, receiver))
    return { token: money.token, price: sum(paid), royalty: sum(royalties) }
  }
  return undefined
}

/** Coin and ERC-20 tokens, as Seaport numbers what is exchanged. */
const isMoney = ({ itemType }: { itemType: number }): boolean => itemType <= 1

const sum = (items: { amount: bigint }[]): bigint => items.reduce((sum, { amount }) => sum + amount, 0n)
