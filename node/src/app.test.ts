import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  contentId,
  createListingCard,
  discloseTestRows,
  encodeTestSet,
  getListing,
  getOrder,
  nodeStore,
  ordersPlace,
  type PlaceOrderParameters,
  placeOrder,
  seal,
  type TestSet,
  testRowsInfo,
  uploadDataset,
} from '@assay/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type OrderScene, setOrderScene } from './orderScene.testing.ts'
import { type RunningNode, runNode } from './runNode.ts'

let scene: OrderScene
let node: RunningNode
const end = new AbortController()
/** Orders that the node has committed to, and one that it leaves alone. */
let first: bigint
let second: bigint
let refused: bigint
let placed: PlaceOrderParameters

beforeAll(async () => {
  scene = await setOrderScene()
  const { market, customer, vendorAccount: account, dir, port, wanted } = scene
  node = await runNode({ market, account, dir, listen: { port }, signal: end.signal })
  placed = wanted()
  first = (await placeOrder(customer, placed)).orderId
  second = (await placeOrder(customer, placed)).orderId
  const hasty = { commitSeconds: 3_600, discloseSeconds: 3_600, proveSeconds: 60, revealSeconds: 60 }
  refused = (await placeOrder(customer, wanted({ windows: hasty }))).orderId
  for (const orderId of [first, second]) {
    await vi.waitUntil(async () => (await stageOf(orderId)) === 'committed', patience)
  }
})
afterAll(async () => {
  end.abort()
  await node?.ended
  await scene.clear()
})

const patience = { timeout: 30_000 }
const stageOf = async (orderId: bigint) => (await getOrder(scene.market, orderId)).stage
const post = (id: bigint | string, body: BodyInit, init: RequestInit = {}) =>
  fetch(`${node.url}/orders/${id}/disclosure`, { method: 'POST', body, ...init })

/** Seals anything as the customer of an order would. */
async function sealFor(orderId: bigint, testSet: TestSet): Promise<Uint8Array<ArrayBuffer>> {
  const { sealKey } = await getListing(scene.market, scene.datasetId)
  const info = testRowsInfo({ ...ordersPlace(scene.market), orderId })
  return new Uint8Array(await seal(sealKey, encodeTestSet(testSet), info))
}

async function problem(response: Response): Promise<unknown> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { status, code } = (await response.json()) as { status: number; code: string }
  expect(status).toBe(response.status)
  return [status, code]
}

test.each([
  ['nothing', new Uint8Array()],
  ['text', '{"rows": [[1, 2, 3]]}'],
  ['random bytes', crypto.getRandomValues(new Uint8Array(1_000))],
])('%s is no disclosure', async (_, body) => {
  expect(await problem(await post(first, body))).toEqual([400, 'seal.unreadable'])
})

test('what is larger than any test set is not read to its end', async () => {
  expect(await problem(await post(first, new Uint8Array(100_000)))).toEqual([413, 'testSet.tooLarge'])
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 16_384
      if (sent > 2 ** 30) controller.close()
      else controller.enqueue(new Uint8Array(16_384))
    },
  })
  // The node may answer, or hang up on who does not stop sending.
  const answered = await post(first, endless, { duplex: 'half' } as RequestInit).then(problem, () => undefined)
  expect([undefined, [413, 'testSet.tooLarge']]).toContainEqual(answered)
  expect(sent).toBeLessThan(2 ** 26)
})

test.each(['99', '0', '-1', '01', '1e3', 'x', '..%2f1', '9'.repeat(200)])('order %s is not known', async id => {
  expect(await problem(await post(id, new Uint8Array(10)))).toEqual([404, 'node.unknownOrder'])
  expect(await problem(await fetch(`${node.url}/orders/${id}`))).toEqual([404, 'node.unknownOrder'])
})

test('rows that are sealed for one order do not open for another', async () => {
  expect(await problem(await post(second, await sealFor(first, placed.testSet)))).toEqual([400, 'seal.unreadable'])
})

test('other rows than those of the order are refused, however well sealed', async () => {
  const { rows, salt } = placed.testSet
  const labels = rows.labels.with(0, (rows.labels[0]! + 1) % 3) as Uint8Array
  const wrong: [TestSet, string][] = [
    [{ rows, salt: salt === 1n ? 2n : 1n }, 'order.wrongDisclosure'],
    [{ rows: { ...rows, labels }, salt }, 'order.wrongDisclosure'],
    [{ rows: { ...rows, labels: rows.labels.with(0, 3) as Uint8Array }, salt }, 'testSet.wrongRow'],
  ]
  for (const [testSet, code] of wrong) {
    expect(await problem(await post(first, await sealFor(first, testSet)))).toEqual([422, code])
  }
})

test('nothing is taken for an order before its model is committed to', async () => {
  expect(await problem(await post(refused, await sealFor(refused, placed.testSet)))).toEqual([409, 'order.wrongStage'])
  await expect
    .poll(async () => (await fetch(`${node.url}/orders/${refused}`)).json(), patience)
    .toMatchObject({ refusal: expect.stringMatching(/^order\.tooHasty: /), isClosed: false })
})

test('a flood of such things leaves no trace in memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = async () => {
    // Buffers of closed connections are let go of in later turns.
    for (let turn = 0; turn < 10; turn++) {
      collect()
      await setImmediate()
    }
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const flood = async () => {
    for (let round = 0; round < 30; round++) {
      await Promise.all(
        Array.from({ length: 10 }, async () => (await post(first, new Uint8Array(65_000))).arrayBuffer()),
      )
    }
  }
  await flood()
  const before = await used()
  await flood()
  expect((await used()) - before).toBeLessThan(2 ** 23)
})

test('a disclosure is taken once, and no longer once it is acknowledged', async () => {
  const sealed = await sealFor(first, placed.testSet)
  expect((await post(first, sealed)).status).toBe(202)
  await expect.poll(() => stageOf(first), patience).not.toBe('committed')
  expect(await problem(await post(first, sealed))).toEqual([409, 'order.wrongStage'])
  await discloseTestRows(scene.customer, { orderId: second, testSet: placed.testSet })
  await expect.poll(() => stageOf(second), patience).toBe('settled')
})

test('says what it does', async () => {
  await expect
    .poll(async () => (await fetch(`${node.url}/orders/${second}`)).json(), patience)
    .toMatchObject({ orderId: String(second), isClosed: true })
  const { jobs } = (await (await fetch(`${node.url}/orders/${second}`)).json()) as { jobs: { step: string }[] }
  expect(jobs.map(({ step }) => step)).toEqual(['withdraw', 'revealKey', 'prove', 'acknowledge', 'commitModel'])
  expect(await (await fetch(`${node.url}/health`)).json()).toMatchObject({ isUp: true, openOrders: 1 })
})

test('shows its datasets, and gives out their cards and nothing else of its folder', async () => {
  const [dataset] = (await (await fetch(`${node.url}/datasets`)).json()) as [{ datasetRoot: string; card: string }]
  expect(dataset).toMatchObject({ datasetRoot: scene.dataset.datasetRoot, rows: 120, features: 4, classes: 3 })
  const card = await fetch(`${node.url}/ipfs/${dataset.card}`)
  expect(contentId(new Uint8Array(await card.arrayBuffer()))).toBe(dataset.card)
  const other = contentId(new Uint8Array(1))
  expect(await problem(await fetch(`${node.url}/ipfs/${other}`))).toEqual([404, 'content.notFound'])
  expect(await problem(await fetch(`${node.url}/ipfs/..%2fsecret`))).toEqual([400, 'content.invalidId'])
  expect(await problem(await fetch(`${node.url}/secret`))).toEqual([404, 'node.noSuchPage'])
})

test('takes a dataset from its vendor, and content from nobody unless it is told to', async () => {
  const { vendor, customer, dataset } = scene
  const card = createListingCard(dataset, { title: 'Iris again', description: '' })
  const uploaded = await uploadDataset(vendor, { node: node.url, dataset, card })
  expect((await fetch(`${node.url}/ipfs/${uploaded.card}`)).status).toBe(200)
  await expect(uploadDataset(customer, { node: node.url, dataset, card })).rejects.toMatchObject({
    code: 'node.otherVendor',
  })
  await expect(nodeStore({ url: node.url }).put(new Uint8Array(1))).rejects.toMatchObject({ code: 'node.noSuchPage' })
})
