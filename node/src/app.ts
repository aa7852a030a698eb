import { join } from 'node:path'
import {
  AssayError,
  type ContentStore,
  circuits,
  getListing,
  getOrder,
  getOrderEvents,
  type Listing,
  orderStages,
  ordersAbi,
  requireOrders,
  requireStage,
} from '@assay/sdk'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { readContract } from 'viem/actions'
import { atMost } from './atMost.ts'
import { contentRoutes } from './contentRoutes.ts'
import { datasetRoutes } from './datasetRoutes.ts'
import { findDisclosure, keepDisclosure, openDisclosure, sealedBytes } from './disclosures.ts'
import type { Jobs } from './jobs.ts'
import { type ModelRoutesParameters, modelRoutes } from './modelRoutes.ts'
import { findOrder, type KnownOrder, openOrders } from './openOrders.ts'
import { answerProblem } from './problem.ts'
import { saleRoutes } from './saleRoutes.ts'
import type { VendorNode } from './vendorNode.ts'
import type { Watch } from './watch.ts'

export type AppParameters = {
  node: VendorNode
  jobs: Jobs
  watch: Watch
  /** Holds the cards of the datasets. */
  store: ContentStore
  /** Where content of anybody goes, if any is accepted. */
  uploads?: ContentStore | undefined
  /** Of models: whose are kept, and by which addresses clients know the node. */
  weights: Pick<ModelRoutesParameters, 'admits' | 'isNamed' | 'quotaBytes'>
}

/** However often it is asked for, the chain is asked once in this time. */
const listingsFreshMs = 10_000
/** Without a block for so long something is wrong. */
const headFreshMs = 120_000
/** Disclosures that are looked at at once: garbage is as dear to look at as what is right. */
const mostLooking = 4
const mostRows = Math.max(...circuits.map(({ rows }) => rows))

/** What a node answers: to customers, to whoever looks for datasets, and to its operator. */
export function createApp({ node, jobs, watch, store, uploads, weights }: AppParameters): Hono {
  const { market, database, account, onEvent } = node
  const app = new Hono()
  const looking = atMost(mostLooking)
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST', 'PUT'] }))
  app.notFound(() => {
    throw new AssayError('node.noSuchPage', 'There is nothing at this address')
  })
  app.onError((error, context) => {
    const answer = answerProblem(error, context)
    // That there is no room for the content of others is no failure.
    if (answer.status >= 500 && answer.status !== 507) onEvent({ type: 'unreachable', error })
    return answer
  })

  app.get('/health', async context => {
    const open = await openOrders(database)
    const { blockNumber, seenAt } = watch.head ?? {}
    const isUp = seenAt !== undefined && Date.now() - seenAt.getTime() < headFreshMs
    const chain = { chainId: market.client.chain?.id, blockNumber: Number(blockNumber), seenAt }
    return context.json({ isUp, chain, openOrders: open.length }, isUp ? 200 : 503)
  })

  const listings = keepFresh(listingsFreshMs, async () => {
    const listed = await getOrderEvents(market, 'DatasetListed', { vendor: account.address })
    return Promise.all(listed.map(({ args }) => getListing(market, args.datasetId)))
  })
  app.get('/datasets', async context => {
    const open = (await listings()).filter(listing => listing.open)
    return context.json(open.map(describeListing))
  })

  app.route('/', contentRoutes({ source: store, uploads }))
  app.route('/', datasetRoutes({ node, store }))
  if (market.models) app.route('/', modelRoutes({ ...node, ...weights }))
  if (market.models && market.seaport) app.route('/', saleRoutes({ market, folder: join(node.dir, 'sales') }))

  app.get('/orders/:id', async context => {
    const { orderId, ...known } = await knownOrder(context.req.param('id'))
    return context.json({ orderId: String(orderId), ...known, jobs: await jobs.of(orderId) })
  })

  const limit = bodyLimit({
    maxSize: sealedBytes(mostRows),
    onError: () => {
      throw new AssayError('testSet.tooLarge', `A test set has ${mostRows} rows at most`)
    },
  })
  app.post('/orders/:id/disclosure', limit, async context => {
    const { orderId, isDisclosed } = await knownOrder(context.req.param('id'))
    const sealed = new Uint8Array(await context.req.arrayBuffer())
    // Most of what comes twice needs no more than this.
    if (isDisclosed) await requireCommitted(orderId)
    else await looking(() => takeDisclosure(orderId, sealed))
    await jobs.send('acknowledge', orderId)
    return context.body(null, 202)
  })
  return app

  async function takeDisclosure(orderId: bigint, sealed: Uint8Array): Promise<void> {
    const order = await getOrder(market, orderId)
    requireStage(order, 'committed')
    await openDisclosure(node, order, sealed)
    if (await findDisclosure(database, orderId)) return
    await keepDisclosure(database, orderId, sealed)
    onEvent({ type: 'disclosed', orderId })
  }

  async function requireCommitted(orderId: bigint): Promise<void> {
    const contract = { address: requireOrders(market), abi: ordersAbi }
    const { stage } = await readContract(market.client, { ...contract, functionName: 'order', args: [orderId] })
    if (orderStages[stage] !== 'committed') requireStage(await getOrder(market, orderId), 'committed')
  }

  async function knownOrder(id: string): Promise<KnownOrder> {
    const known = /^[1-9]\d{0,17}$/.test(id) ? await findOrder(database, BigInt(id)) : undefined
    if (known) return known
    throw new AssayError('node.unknownOrder', `This node has no order ${id.slice(0, 20)}`, {
      hint: 'If it was placed a moment ago, try again.',
    })
  }
}

function describeListing({ datasetId, datasetRoot, rows, dataset, token, price, card }: Listing) {
  const { features, classes } = dataset
  return { datasetId: String(datasetId), datasetRoot, rows, features, classes, token, price: String(price), card }
}

/** Asks again when the last answer is old; whoever asks meanwhile waits for the same. */
function keepFresh<T>(freshMs: number, ask: () => Promise<T>): () => Promise<T> {
  let asked: { atMs: number; answer: Promise<T> } | undefined
  return () => {
    if (asked && Date.now() - asked.atMs < freshMs) return asked.answer
    const answer = ask()
    asked = { atMs: Date.now(), answer }
    answer.catch(() => {
      asked = undefined
    })
    return answer
  }
}
