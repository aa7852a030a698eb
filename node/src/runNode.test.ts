import { rm } from 'node:fs/promises'
import {
  createRequest,
  discloseOnChain,
  discloseTestRows,
  getListing,
  getOrder,
  getOrderEvents,
  getOrdersCredit,
  listDataset,
  type Market,
  ordersAbi,
  type PlaceOrderParameters,
  placeOrder,
  receiveModel,
  reofferDataset,
  requireOrders,
  verifyReceipt,
  withAccount,
} from '@assay/sdk'
import { erc20Abi, type Hex, toFunctionSelector, toHex, zeroAddress } from 'viem'
import {
  getBalance,
  getTransaction,
  getTransactionReceipt,
  readContract,
  waitForTransactionReceipt,
  writeContract,
} from 'viem/actions'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deployToken } from '../../sdk/src/contests/testToken.testing.ts'
import { addDataset } from './datasetStore.ts'
import { type OrderScene, setOrderScene } from './orderScene.testing.ts'
import { findPostgres, startPostgres } from './postgres.testing.ts'
import { type RunNodeParameters, runNode } from './runNode.ts'
import type { NodeEvent } from './vendorNode.ts'

let scene: OrderScene
let events: NodeEvent[] = []
let endNode = async () => {}
beforeAll(async () => {
  scene = await setOrderScene()
  await startNode()
})
beforeEach(() => {
  events = []
})
afterAll(async () => {
  await endNode()
  await scene.clear()
})

const patience = { timeout: 30_000 }
const hour = 3_600

async function startNode(change: Partial<RunNodeParameters> = {}): Promise<void> {
  await endNode()
  const { market, vendorAccount: account, dir, port } = scene
  const end = new AbortController()
  const onEvent = (event: NodeEvent) => void events.push(event)
  const { ended } = await runNode({ market, account, dir, listen: { port }, onEvent, signal: end.signal, ...change })
  endNode = async () => {
    endNode = async () => {}
    end.abort()
    await ended
  }
}

const place = (change?: Partial<PlaceOrderParameters>) => placeWanted(scene.wanted(change))
async function placeWanted(wanted: PlaceOrderParameters) {
  const { orderId, price } = await placeOrder(scene.customer, wanted)
  return { orderId, price, ...wanted }
}
const reach = (orderId: bigint, stage: string) =>
  expect.poll(async () => (await getOrder(scene.market, orderId)).stage, patience).toBe(stage)
const happened = (type: NodeEvent['type'], orderId: bigint) =>
  expect
    .poll(() => events.find(event => event.type === type && 'orderId' in event && event.orderId === orderId), patience)
    .toBeDefined()
const vendorBalance = () => getBalance(scene.chain.client, { address: scene.vendorAccount.address })

test('takes an order from its placing to the money, and the customer has the model', async () => {
  const order = await place()
  await reach(order.orderId, 'committed')
  await discloseTestRows(scene.customer, order)
  await happened('over', order.orderId)
  const { model, correct, rows } = await receiveModel(scene.customer, order)
  expect(model.family).toBe('tree')
  expect(rows).toBe(30)
  expect(correct).toBeGreaterThanOrEqual(24)
  const { settled } = await getOrder(scene.market, order.orderId)
  expect((await verifyReceipt(scene.customer, settled!.receipt)).orderId).toBe(order.orderId)
  expect(await getOrdersCredit(scene.market, zeroAddress, scene.vendorAccount.address)).toBe(0n)
})

test('a model that falls short is given back at once, and nothing of it is told', async () => {
  const order = await place({ thresholdBps: 10_000 })
  const creditBefore = await getOrdersCredit(scene.market, zeroAddress, scene.customer.account!.address)
  await reach(order.orderId, 'committed')
  await discloseTestRows(scene.customer, order)
  await reach(order.orderId, 'refunded')
  await happened('over', order.orderId)
  expect(events.find(({ type }) => type === 'missed')).toMatchObject({ minCorrect: 30 })
  expect(events.filter(({ type }) => type === 'proved')).toEqual([])
  const { market, customer } = scene
  expect(await getOrderEvents(market, 'OrderProven', { orderId: order.orderId })).toEqual([])
  const credit = await getOrdersCredit(market, zeroAddress, customer.account!.address)
  expect(credit - creditBefore).toBe(order.price)

  const hashes = events.flatMap(event => (event.type === 'sent' ? [event.hash as Hex] : []))
  const inputs = await Promise.all(hashes.map(async hash => (await getTransaction(market.client, { hash })).input))
  const said = [
    'commitModel(uint256,uint256)',
    'acknowledge(uint256)',
    'refund(uint256)',
    'withdraw(address,address)',
  ].map(toFunctionSelector)
  expect(inputs.map(input => input.slice(0, 10))).toEqual(said)
  const answers = await (await fetch(`http://127.0.0.1:${scene.port}/orders/${order.orderId}`)).text()
  expect(answers).not.toMatch(/correct|score/)
})

test('proves with rows that the customer had to publish', async () => {
  const order = await place()
  await reach(order.orderId, 'committed')
  await discloseOnChain(scene.customer, order)
  await happened('over', order.orderId)
  expect((await getOrder(scene.market, order.orderId)).stage).toBe('settled')
})

test('takes bond and compute fee back where the customer never discloses', async () => {
  const before = await vendorBalance()
  const { orderId, price } = await place()
  await reach(orderId, 'committed')
  await scene.chain.advanceTime(hour + 1)
  await happened('over', orderId)
  const sent = events.flatMap(event => (event.type === 'sent' ? [event.step] : []))
  expect(sent).toEqual(['commitModel', 'refund', 'withdraw'])
  const fees = await feesOf(events)
  expect((await vendorBalance()) - before).toBe((price * 3n) / 100n - fees)
})

async function feesOf(events: NodeEvent[]): Promise<bigint> {
  let fees = 0n
  for (const event of events) {
    if (event.type !== 'sent') continue
    const hash = event.hash as Hex
    const { effectiveGasPrice, gasUsed } = await getTransactionReceipt(scene.chain.client, { hash })
    fees += effectiveGasPrice * gasUsed
  }
  return fees
}

test('leaves an order whose secret it cannot open', async () => {
  const { market, customer, datasetId, wanted } = scene
  const request = createRequest(await getListing(market, datasetId), wanted())
  const hash = await writeContract(market.client, {
    address: requireOrders(market),
    abi: ordersAbi,
    functionName: 'place',
    args: [request, toHex('no seal at all, but long enough to be one, if it had been one')],
    value: request.maxPrice,
    account: customer.account!,
    chain: market.client.chain,
  })
  await waitForTransactionReceipt(market.client, { hash })
  const [placed] = (await getOrderEvents(market, 'OrderPlaced', {})).slice(-1)
  const { orderId } = placed!.args
  await happened('refused', orderId)
  expect(events.find(({ type }) => type === 'refused')).toMatchObject({ error: { code: 'seal.unreadable' } })
  expect((await getOrder(market, orderId)).stage).toBe('placed')
})

test('looks again, when it is started again, at what it could not do', async () => {
  await rm(`${scene.dir}/datasets/${scene.dataset.datasetRoot}`)
  const { orderId } = await place()
  await happened('refused', orderId)
  expect(events.find(({ type }) => type === 'refused')).toMatchObject({ error: { code: 'node.noDataset' } })
  await addDataset(scene.dir, scene.dataset)
  await startNode()
  await reach(orderId, 'committed')
})

test('commits again, to the same, when the chain takes its commitment back', async () => {
  const { orderId } = await place()
  await reach(orderId, 'committed')
  const [first] = await getOrderEvents(scene.market, 'OrderCommitted', { orderId })
  await scene.chain.client.request({ method: 'anvil_rollback', params: [1] } as never)
  await reach(orderId, 'placed')
  await scene.chain.mineBlocks(1)
  await reach(orderId, 'committed')
  const [again] = await getOrderEvents(scene.market, 'OrderCommitted', { orderId })
  expect(again?.args.modelCommit).toBe(first?.args.modelCommit)
  expect(again?.transactionHash).toBe(first?.transactionHash)
})

test('goes on without its database, from the chain alone', async () => {
  const order = await place()
  await reach(order.orderId, 'committed')
  await endNode()
  await rm(`${scene.dir}/db`, { recursive: true })
  await startNode()
  await expect
    .poll(
      () =>
        discloseTestRows(scene.customer, order).then(
          () => true,
          () => false,
        ),
      patience,
    )
    .toBe(true)
  await happened('over', order.orderId)
  await receiveModel(scene.customer, order)
})

test('puts up its bond in the token of the dataset, and is paid in it', async () => {
  const { market, vendor, datasetId, vendorAccount } = scene
  const token = await deployToken(scene.chain)
  const balance = () =>
    readContract(market.client, {
      address: token,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [vendorAccount.address],
    })
  const before = await balance()
  const listed = await listDataset(vendor, { ...(await getListing(market, datasetId)), token })
  const offer = { startPrice: 10_000n, bondBps: 2_000, computeFeeBps: 0 }
  await reofferDataset(vendor, { datasetId: listed.datasetId, offer })
  const order = await place({ datasetId: listed.datasetId, maxPrice: 10_000n })
  await reach(order.orderId, 'committed')
  expect(before - (await balance())).toBe(2_000n)
  await discloseTestRows(scene.customer, order)
  await happened('over', order.orderId)
  expect((await balance()) - before).toBe(9_500n)
})

test('does not touch the orders of others', async () => {
  const { chain, market, dataset } = scene
  const other: Market = withAccount(market, chain.accounts[5]!)
  const listing = await getListing(market, scene.datasetId)
  const { datasetId } = await listDataset(other, listing)
  const theirs = await place({ datasetId })
  const own = await place()
  await reach(own.orderId, 'committed')
  expect(events.filter(event => 'orderId' in event && event.orderId === theirs.orderId)).toEqual([])
  expect((await getOrder(market, theirs.orderId)).stage).toBe('placed')
  expect(dataset.datasetRoot).toBe(listing.datasetRoot)
})

const programs = await findPostgres()

test.skipIf(!programs)(
  `ends when its database server does${programs ? '' : ' (PostgreSQL is not installed)'}`,
  async () => {
    await endNode()
    const server = await startPostgres(programs!)
    const { market, vendorAccount: account, dir } = scene
    const { databaseUrl } = server
    const { ended } = await runNode({ market, account, dir, databaseUrl, signal: new AbortController().signal })
    const refusal = expect(ended).rejects.toMatchObject({ code: 'database.unreachable', retryable: true })
    await server.stop()
    await refusal
  },
)

test('a database of another vendor is refused', async () => {
  await expect(startNode({ account: scene.chain.accounts[5]! })).rejects.toMatchObject({ code: 'node.otherMarket' })
})
