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
import { findDisclosure, keepDisclosure, openDisclosure, sealedBytes } from './disclosures.ts'
import type { Jobs } from './jobs.ts'
import { findOrder, type KnownOrder, openOrders } from './openOrders.ts'
import { problemOf } from './problem.ts'
import type { VendorNode } from './vendorNode.ts'
import type { Watch } from './watch.ts'

export type AppParameters = {
  node: VendorNode
  jobs: Jobs
  watch: Watch
  /** Holds the cards of the datasets. */
  store: ContentStore
}

/** However often it is asked for, the chain is asked once in this time. */
const listingsFreshMs = 10_000
/** Without a block for so long something is wrong. */
const headFreshMs = 120_000
/** Disclosures that are looked at at once. */
const mostLooking = 4
const mostRows = Math.max(...circuits.map(({ rows }) => rows))

/** What a node answers: to customers, to whoever looks for datasets, and to its operator. */
export function createApp({ node, jobs, watch, store }: AppParameters): Hono {
  const { market, database, account, onEvent } = node
  const app = new Hono()
  let looking = 0
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST'] }))
  app.notFound(() => {
    throw new AssayError('node.noSuchPage', 'There is nothing at this address')
  })
  app.onError((error, context) => {
    const { status, problem } = problemOf(error)
    if (status >= 500) onEvent({ type: 'unreachable', error })
    return context.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' })
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

  app.get('/ipfs/:cid', async context => {
    const bytes = await store.get(context.req.param('cid'))
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/vnd.ipld.raw',
      'cache-control': 'public, max-age=29030400, immutable',
      'x-content-type-options': 'nosniff',
    })
  })

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
    else await takeDisclosure(orderId, sealed)
    await jobs.send('acknowledge', orderId)
    return context.body(null, 202)
  })
  return app

  /** A few at once: garbage is as dear to look at as what is right, and the rest of the node is not to wait for it. */
  async function takeDisclosure(orderId: bigint, sealed: Uint8Array): Promise<void> {
    if (looking === mostLooking) {
      throw new AssayError('node.busy', 'The node is looking at other test rows', {
        hint: 'Try again in some seconds.',
        retryable: true,
      })
    }
    looking++
    try {
      const order = await getOrder(market, orderId)
      requireStage(order, 'committed')
      await openDisclosure(node, order, sealed)
      if (await findDisclosure(database, orderId)) return
      await keepDisclosure(database, orderId, sealed)
      onEvent({ type: 'disclosed', orderId })
    } finally {
      looking--
    }
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
