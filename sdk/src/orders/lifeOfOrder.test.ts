import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { zeroAddress } from 'viem'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withAccount } from '../chain/market.ts'
import { deployToken } from '../contests/testToken.testing.ts'
import { datasetCommitment } from '../datasets/dataset.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { acknowledgeOrder } from './acknowledgeOrder.ts'
import { commitModel } from './commitModel.ts'
import { delistDataset } from './delistDataset.ts'
import { discloseOnChain } from './discloseOnChain.ts'
import { discloseTestRows } from './discloseTestRows.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { listDataset } from './listDataset.ts'
import { listListings } from './listListings.ts'
import { listOrders } from './listOrders.ts'
import { moveDataset } from './moveDataset.ts'
import { nextOrderStep } from './nextOrderStep.ts'
import { getOrderEvents } from './orderEvents.ts'
import { type OrderScene, price, setOrderScene } from './orderScene.testing.ts'
import { openSecret } from './orderSecret.ts'
import { ordersPlace } from './ordersPlace.ts'
import { placeOrder } from './placeOrder.ts'
import { priceAfter } from './priceCurve.ts'
import { receiveModel } from './receiveModel.ts'
import { refundOrder } from './refundOrder.ts'
import { reofferDataset } from './reofferDataset.ts'
import { openSeal, testRowsInfo } from './seal.ts'
import { commitTestSet, decodeTestSet, testSetFields } from './testSet.ts'
import { verifyReceipt } from './verifyReceipt.ts'
import { getOrdersCredit, withdrawFromOrders } from './withdrawFromOrders.ts'

const day = 86_400

let scene: OrderScene
beforeEach(async () => {
  scene = await setOrderScene()
})
afterEach(() => scene.chain.stop())

/** An order that was placed and, if told to, committed to. */
async function playUntil(stage: 'placed' | 'committed'): Promise<bigint> {
  const { vendor, customer, wanted } = scene
  const { orderId } = await placeOrder(customer, wanted)
  if (stage === 'committed') await commitModel(vendor, { orderId, modelCommit: 5n })
  return orderId
}

test('an order says all that the vendor needs, and the secret to the vendor alone', async () => {
  const { market, customer, wanted, sealKeys, datasetId } = scene
  const { orderId, price: paid } = await placeOrder(customer, wanted)
  expect([orderId, paid]).toEqual([1n, price])
  const order = await getOrder(market, orderId)
  expect(order).toMatchObject({
    datasetId,
    customer: customer.account?.address,
    stage: 'placed',
    price,
    bond: 0n,
    circuit: { name: 'tree-128-5' },
    training: wanted.training,
    rows: 40,
    thresholdBps: 8_000,
    minCorrect: 32,
    testCommit: commitTestSet(wanted.testSet, wanted.circuit),
    secretHash: hashFields([wanted.secret]),
    modelCommit: undefined,
    proven: undefined,
    settled: undefined,
  })
  const place = { ...ordersPlace(market), datasetId, secretHash: order.secretHash }
  expect(await openSecret(sealKeys, order.sealedSecret, place)).toBe(wanted.secret)
  expect(await listOrders(market, { datasetId })).toEqual([order])
  expect(await listOrders(market, { customer: zeroAddress })).toEqual([])
  // What was sent above the price is the customer's.
  expect((await withdrawFromOrders(customer)).amount).toBe(500n)
})

test('an order that nobody takes up is given back whole, by anyone', async () => {
  const { chain, market, customer, anyone } = scene
  const orderId = await playUntil('placed')
  await expect(refundOrder(anyone, { orderId })).rejects.toMatchObject({ code: 'order.tooEarly', retryable: true })
  await chain.advanceTime(day + 1)
  await refundOrder(anyone, { orderId })
  expect((await withdrawFromOrders(customer)).amount).toBe(price + 500n)
  await expect(withdrawFromOrders(customer)).rejects.toMatchObject({ code: 'order.nothingOwed' })
  expect(nextOrderStep(await getOrder(market, orderId), 0n)).toEqual({ verb: 'withdraw', who: 'anyone' })
})

test('a customer who lets a model be trained and discloses nothing pays the compute fee', async () => {
  const { chain, market, vendor, customer, anyone } = scene
  const orderId = await playUntil('committed')
  expect(await getOrder(market, orderId)).toMatchObject({ stage: 'committed', modelCommit: 5n, bond: price / 5n })
  await expect(refundOrder(vendor, { orderId })).rejects.toMatchObject({ code: 'order.tooEarly' })
  await chain.advanceTime(day + 1)
  await refundOrder(anyone, { orderId })
  expect((await withdrawFromOrders(vendor)).amount).toBe((price * 3n) / 100n + price / 5n)
  expect((await withdrawFromOrders(customer)).amount).toBe((price * 97n) / 100n + 500n)
})

test('a vendor that gives up has its bond back, and the dataset is cheaper', async () => {
  const { market, vendor, customer, anyone, wanted, datasetId } = scene
  const orderId = await playUntil('committed')
  const { salt, rows } = wanted.testSet
  const wrong = { orderId, testSet: { rows, salt: salt - 1n } }
  await expect(discloseOnChain(customer, wrong)).rejects.toMatchObject({ code: 'order.wrongDisclosure' })
  await expect(discloseOnChain(anyone, wrong)).rejects.toMatchObject({ code: 'order.notCustomer' })
  await discloseOnChain(customer, { orderId, testSet: wanted.testSet })
  const { stage, disclosed, ...order } = await getOrder(market, orderId)
  expect(stage).toBe('disclosed')
  expect(disclosed).toEqual({ testSalt: salt, rows: testSetFields(rows) })

  await refundOrder(vendor, { orderId })
  expect((await withdrawFromOrders(vendor)).amount).toBe(price / 5n)
  expect(await getOrdersCredit(market, zeroAddress, customer.account!.address)).toBe(price + 500n)
  const missed = priceAfter({ price, startPrice: price }, { ...order, outcome: 'missed' })
  expect(missed).toBeLessThan(price)
  expect(Number((await getListing(market, datasetId)).price)).toBeCloseTo(Number(missed), -1)
  expect(await getOrderEvents(market, 'DatasetRepriced', { orderId })).toHaveLength(1)
})

test('an order is paid in a token, and no more is taken than it costs', async () => {
  const { chain, market, vendor, customer, wanted, dataset, sealKeys } = scene
  const token = await deployToken(chain)
  const { offer, card, node } = await getListing(market, wanted.datasetId)
  const listed = { dataset: datasetCommitment(dataset), offer, card, node, sealKey: sealKeys.publicKey, token }
  const { datasetId } = await listDataset(vendor, listed)
  const { orderId } = await placeOrder(customer, { ...wanted, datasetId })
  expect((await commitModel(vendor, { orderId, modelCommit: 5n })).bond).toBe(price / 5n)
  await chain.advanceTime(day + 1)
  await refundOrder(vendor, { orderId })
  expect((await withdrawFromOrders(customer, { token })).amount).toBe((price * 97n) / 100n)
  await expect(withdrawFromOrders(customer)).rejects.toMatchObject({ code: 'order.nothingOwed' })
})

test('a listing is what its vendor last said', async () => {
  const { market, vendor, anyone, customer, dataset, datasetId, sealKeys, wanted } = scene
  const offer = { startPrice: 7n, bondBps: 10_000, computeFeeBps: 0 }
  await reofferDataset(vendor, { datasetId, offer })
  await moveDataset(vendor, { datasetId, node: 'https://node.example/a/' })
  await expect(moveDataset(vendor, { datasetId, node: 'node' })).rejects.toMatchObject({ code: 'listing.invalidNode' })
  await expect(reofferDataset(anyone, { datasetId, offer })).rejects.toMatchObject({ code: 'order.notVendor' })
  await expect(reofferDataset(vendor, { datasetId, offer: { ...offer, computeFeeBps: 501 } })).rejects.toMatchObject({
    code: 'order.invalidOffer',
  })
  const listing = await getListing(market, datasetId)
  expect(listing).toMatchObject({
    vendor: vendor.account?.address,
    open: true,
    offer,
    price: 7n,
    datasetRoot: dataset.datasetRoot,
    rows: 138,
    sealKey: sealKeys.publicKey,
    node: 'https://node.example/a/',
  })
  await delistDataset(vendor, { datasetId })
  expect(await listListings(market)).toEqual([{ ...listing, open: false }])
  await expect(placeOrder(customer, wanted)).rejects.toMatchObject({ code: 'order.datasetClosed' })
  await expect(getListing(market, 9n)).rejects.toMatchObject({ code: 'order.unknownDataset' })
  await expect(getOrder(market, 9n)).rejects.toMatchObject({ code: 'order.unknownOrder' })
})

test('nothing is sent where the customer could not pay, or would pay more than it wants', async () => {
  const { customer, wanted } = scene
  await expect(placeOrder(customer, { ...wanted, maxPrice: price - 1n })).rejects.toMatchObject({
    code: 'order.priceTooHigh',
  })
  const poor = withAccount(customer, { address: '0x00000000000000000000000000000000000A11cE', type: 'json-rpc' })
  await expect(placeOrder(poor, wanted)).rejects.toMatchObject({ code: 'chain.insufficientFunds' })
  expect(await listOrders(customer)).toEqual([])
})

/** A vendor's node as far as disclosures go: opens what is posted to it, or refuses. */
async function startNode(answer: (body: Uint8Array) => Promise<number>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    response.statusCode = await answer(new Uint8Array(Buffer.concat(chunks)))
    response.end(JSON.stringify({ title: 'Not now', code: 'order.busy' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

test('test rows reach the vendor’s node, sealed, once it has committed to a model', async () => {
  const { market, vendor, customer, anyone, wanted, datasetId, sealKeys, dataset } = scene
  const orderId = await playUntil('placed')
  const disclosure = { orderId, testSet: wanted.testSet }
  await expect(discloseTestRows(customer, disclosure)).rejects.toMatchObject({ code: 'order.wrongStage' })
  await commitModel(vendor, { orderId, modelCommit: 5n })
  await expect(discloseTestRows(customer, disclosure)).rejects.toMatchObject({
    code: 'node.unreachable',
    retryable: true,
  })

  let status = 503
  const received: unknown[] = []
  const server = await startNode(async body => {
    const opened = await openSeal(sealKeys, body, testRowsInfo({ ...ordersPlace(market), orderId }))
    received.push(decodeTestSet(opened, { features: dataset.rows.featureCount, classes: 3 }))
    return status
  })
  await moveDataset(vendor, { datasetId, node: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  await expect(discloseTestRows(customer, disclosure)).rejects.toMatchObject({ code: 'order.busy', retryable: true })
  status = 202
  await discloseTestRows(customer, disclosure)
  const others = { rows: wanted.testSet.rows, salt: 1n }
  await expect(discloseTestRows(customer, { orderId, testSet: others })).rejects.toMatchObject({
    code: 'order.wrongDisclosure',
  })
  server.close()
  expect(received).toEqual([wanted.testSet, wanted.testSet])
  await expect(acknowledgeOrder(anyone, { orderId })).rejects.toMatchObject({ code: 'order.notVendor' })
  await acknowledgeOrder(vendor, { orderId })
  expect(await getOrder(market, orderId)).toMatchObject({ stage: 'disclosed', disclosed: undefined })
})

test('there is nothing to receive, nor to show, before an order is settled', async () => {
  const { customer, wanted } = scene
  const orderId = await playUntil('committed')
  await expect(receiveModel(customer, { orderId, ...wanted })).rejects.toMatchObject({ code: 'order.wrongStage' })
  await expect(verifyReceipt(customer, `0x${'12'.repeat(32)}`)).rejects.toMatchObject({ code: 'receipt.unknown' })
})

test('no row is shown before the commitment to a model is final', async () => {
  const { market, customer, wanted, chain } = scene
  const { testSet } = wanted
  const orderId = await playUntil('committed')
  const early = expect.objectContaining({ code: 'order.notFinal', retryable: true })
  await expect(discloseTestRows(customer, { orderId, testSet, confirmations: 3 })).rejects.toEqual(early)
  await expect(discloseOnChain(customer, { orderId, testSet, confirmations: 3 })).rejects.toEqual(early)
  await chain.mineBlocks(3)
  await discloseOnChain(customer, { orderId, testSet, confirmations: 3 })
  expect((await getOrder(market, orderId)).stage).toBe('disclosed')
})
