import type { Address, Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import { AssayError } from '../errors.ts'
import { getOrderEvents } from './orderEvents.ts'
import { readOrders } from './readOrders.ts'

/** What a vendor asks of every order. */
export type Offer = {
  /** Of a dataset without a record, in the token's smallest unit. */
  startPrice: bigint
  /** What the vendor puts at risk with each model, as a share of the price: 1,000 to 10,000. */
  bondBps: number
  /** What a customer pays who lets a model be trained and discloses no test rows: 0 to 500. */
  computeFeeBps: number
}

/** A private dataset on the market. */
export type Listing = {
  datasetId: bigint
  vendor: Address
  /** Whether it takes orders. */
  open: boolean
  /** What orders are paid in. */
  token: Address
  offer: Offer
  /** What an order costs now. */
  price: bigint
  dataset: DatasetCommitment
  datasetRoot: Hex
  rows: number
  /** Customers seal to it. */
  sealKey: Hex
  /** Content id. */
  card: string
  /** Where the vendor's node answers. */
  node: string
}

/**
 * Everything the chain knows about a private dataset.
 *
 * @throws AssayError `order.unknownDataset`.
 */
export async function getListing(market: Market, datasetId: bigint): Promise<Listing> {
  const args = [datasetId] as const
  const [state, price, [listed], moved] = await Promise.all([
    readOrders(market, 'listing', args),
    readOrders(market, 'price', args),
    getOrderEvents(market, 'DatasetListed', { datasetId }),
    getOrderEvents(market, 'DatasetMoved', { datasetId }),
  ])
  if (!listed) {
    throw new AssayError('chain.noEvent', `The chain does not tell where dataset ${datasetId} is served`, {
      hint: 'The RPC keeps too few events, or the market’s `deployedBlock` is too late.',
    })
  }
  const { vendor, open, token, offer, datasetRoot, rows, sealKey } = state
  const { dataset, card } = listed.args
  const node = moved.at(-1)?.args.node ?? listed.args.node
  return { datasetId, vendor, open, token, offer, price, dataset, datasetRoot, rows, sealKey, card, node }
}
