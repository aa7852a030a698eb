import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Access,
  type AccessRight,
  accessTypedData,
  downloadWeights,
  getAsset,
  grantLicense,
  type Market,
  modelsAbi,
  nodeName,
  offerLicense,
  orderAsset,
  publishAsset,
  rentModel,
  requireRight,
  setRent,
  uploadWeights,
  type WeightsPermit,
  weightsHeaders,
  weightsTypedData,
  wrapCoin,
} from '@assay/sdk'
import { Hono } from 'hono'
import { type Address, type Hex, parseAbi, zeroAddress } from 'viem'
import type { LocalAccount } from 'viem/accounts'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { modelRoutes } from './modelRoutes.ts'
import { type ModelScene, randomWeights, setModelScene } from './modelScene.testing.ts'
import { answerProblem } from './problem.ts'
import type { NodeEvent } from './vendorNode.ts'

const nodeUrl = 'https://node.example'
const quotaBytes = 1_000_000
const hour = 3_600

let scene: ModelScene
let dir: string
let app: Hono
const events: NodeEvent[] = []
beforeAll(async () => {
  scene = await setModelScene()
  dir = await mkdtemp(join(tmpdir(), 'assay-weights-'))
  const { market, owner } = scene
  app = new Hono().onError(answerProblem)
  const routes = modelRoutes({
    market,
    dir,
    isNamed: node => node === nodeUrl,
    admits: account => account === addressOf(owner),
    quotaBytes,
    onEvent: event => events.push(event),
  })
  app.route('/', routes)
})
beforeEach(() => {
  events.length = 0
})
afterAll(async () => {
  await scene.chain.stop()
  await rm(dir, { recursive: true })
})

const addressOf = ({ account }: Market): Address => account!.address
const inApp = async (address: string | URL | Request, init?: RequestInit) => app.request(String(address), init)
const upload = (market: Market, modelId: bigint, file: Blob) =>
  uploadWeights(market, { modelId, file, name: 'model.onnx', nodeUrl, fetch: inApp })
const download = (market: Market, modelId: bigint, right?: AccessRight) =>
  downloadWeights(market, { modelId, nodeUrl, fetch: inApp, ...(right && { right }) })
const exchangeAbi = parseAbi(['function toggleExchangeState(bytes32 exchangeId)'])
const sent = async (sending: Promise<Hex>) => waitForTransactionReceipt(scene.chain.client, { hash: await sending })
const inSeconds = (seconds: number) => BigInt(Math.floor(Date.now() / 1_000) + seconds)
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code?: string }).code]

/** Asks for weights as an account would, but for what is changed: what a client of this SDK would not even send. */
async function ask(market: Market, modelId: bigint, change: Partial<Access> & { as?: Address; of?: bigint } = {}) {
  const { as = addressOf(market), of = modelId, ...changed } = change
  const access = { modelId, right: 0, id: 0n, node: nodeUrl, expiresAt: inSeconds(60), ...changed }
  const account = market.account as LocalAccount
  return app.request(`/models/${of}/weights`, {
    headers: {
      [weightsHeaders.account]: as,
      [weightsHeaders.node]: access.node,
      [weightsHeaders.right]: String(access.right),
      [weightsHeaders.id]: String(access.id),
      [weightsHeaders.expiresAt]: String(access.expiresAt),
      [weightsHeaders.signature]: await account.signTypedData(accessTypedData(market, access)),
    },
  })
}

/** Sends weights likewise. */
async function send(market: Market, modelId: bigint, body: BodyInit, change: Partial<WeightsPermit> = {}) {
  const bytes = BigInt(body instanceof Blob ? body.size : 0)
  const permit = { modelId, bytes, node: nodeUrl, expiresAt: inSeconds(60), ...change }
  const account = market.account as LocalAccount
  return codeOf(
    await app.request(`/models/${modelId}/weights`, {
      method: 'PUT',
      body,
      duplex: 'half',
      headers: {
        [weightsHeaders.account]: account.address,
        [weightsHeaders.node]: permit.node,
        [weightsHeaders.bytes]: String(permit.bytes),
        [weightsHeaders.expiresAt]: String(permit.expiresAt),
        [weightsHeaders.signature]: await account.signTypedData(weightsTypedData(market, permit)),
      },
    } as RequestInit),
  )
}

test('the owner puts weights on the node, where they are encrypted, and has them back', async () => {
  const { owner, market } = scene
  const weights = new Blob(['private '.repeat(30_000)])
  const modelId = await scene.mint(owner, weights)
  await expect(download(owner, modelId)).rejects.toMatchObject({ code: 'weights.notFound' })
  await upload(owner, modelId, weights)
  await upload(owner, modelId, weights)
  expect(await readdir(join(dir, 'weights'))).toEqual([String(modelId)])
  expect(await readFile(join(dir, 'weights', String(modelId)), 'latin1')).not.toContain('private')
  const back = await download(owner, modelId)
  expect(await back.slice(0, back.size).arrayBuffer()).toEqual(await weights.arrayBuffer())
  expect(events).toEqual([
    { type: 'kept', modelId, bytes: weights.size },
    { type: 'kept', modelId, bytes: weights.size },
    { type: 'delivered', modelId, account: addressOf(owner), right: 'owner' },
  ])
  expect(nodeName(`${nodeUrl}/`)).toBe(nodeUrl)
  expect(market.models).toBeDefined()
})

test('a license opens the weights of its model if its tier contains them, and of no other', async () => {
  const { owner, buyer } = scene
  const [weights, others] = [randomWeights(1_000), randomWeights(1_000)]
  const [modelId, other] = [await scene.mint(owner, weights), await scene.mint(owner, others)]
  await upload(owner, modelId, weights)
  await upload(owner, other, others)
  await expect(download(buyer, modelId)).rejects.toMatchObject({ code: 'weights.noRight' })
  const grant = async (tier: 'use' | 'fineTune', durationSeconds: number) => {
    const terms = { tier, transferable: true, lapsesOnSale: true, durationSeconds, token: zeroAddress, price: 1n }
    const { offerId } = await offerLicense(owner, { modelId, ...terms })
    return (await grantLicense(owner, { modelId, offerId, holder: addressOf(buyer) })).licenseId
  }
  const use = await grant('use', 0)
  expect(await codeOf(await ask(buyer, modelId, { right: 2, id: use }))).toEqual([403, 'weights.noRight'])
  const id = await grant('fineTune', hour)
  expect((await download(buyer, modelId)).size).toBe(1_000)
  expect(await codeOf(await ask(buyer, other, { right: 2, id }))).toEqual([403, 'weights.noRight'])
  expect(await codeOf(await ask(scene.stranger, modelId, { right: 2, id }))).toEqual([403, 'weights.noRight'])
  await scene.chain.advanceTime(hour + 1)
  expect(await codeOf(await ask(buyer, modelId, { right: 2, id }))).toEqual([403, 'weights.noRight'])
})

test('a rental opens them for its hours, and a sale closes them for the seller', async () => {
  const { owner, buyer, chain, market } = scene
  const weights = randomWeights(100_000)
  const modelId = await scene.mint(owner, weights)
  await upload(owner, modelId, weights)
  await setRent(owner, { modelId, pricePerHour: 10n, maxHours: 5 })
  await rentModel(buyer, { modelId, hours: 1 })
  expect((await download(buyer, modelId, { right: 'renter' })).size).toBe(100_000)
  await chain.advanceTime(hour + 1)
  expect(await codeOf(await ask(buyer, modelId, { right: 1 }))).toEqual([403, 'weights.noRight'])

  const transfer = { address: market.models!, abi: modelsAbi, functionName: 'transferFrom' } as const
  const args = [addressOf(owner), addressOf(buyer), modelId] as const
  const { account } = owner
  await sent(writeContract(chain.client, { ...transfer, args, account: account!, chain: null }))
  expect(await codeOf(await ask(owner, modelId))).toEqual([403, 'weights.noRight'])
  expect((await download(buyer, modelId)).size).toBe(100_000)
})

test('an order on Ocean opens the download and nothing more', async () => {
  const { owner, buyer, stranger, chain, market } = scene
  const [weights, others] = [randomWeights(1_000), randomWeights(1_000)]
  const [modelId, other] = [await scene.mint(owner, weights), await scene.mint(owner, others)]
  await upload(owner, modelId, weights)
  await upload(owner, other, others)
  const published = { modelId, price: 10n ** 15n, node: nodeUrl, name: 'Digits', timeoutSeconds: hour }
  const { datatoken } = await publishAsset(owner, published)
  const right = { right: 'order', datatoken } as const
  const id = BigInt(datatoken)
  await expect(download(buyer, modelId, right)).rejects.toMatchObject({ code: 'weights.noRight' })
  const { price, exchangeId } = await getAsset(market, { datatoken })
  await wrapCoin(buyer, { amount: price! })
  await orderAsset(buyer, { datatoken })
  expect((await download(buyer, modelId, right)).size).toBe(1_000)

  const refused = [403, 'weights.noRight']
  expect(await codeOf(await ask(buyer, other, { right: 3, id }))).toEqual(refused)
  expect(await codeOf(await ask(stranger, modelId, { right: 3, id }))).toEqual(refused)
  for (const other of [0, 1, 2]) expect(await codeOf(await ask(buyer, modelId, { right: other }))).toEqual(refused)
  expect(await codeOf(await ask(buyer, modelId, { right: 3, id: BigInt(market.weth!) }))).toEqual([
    403,
    'ocean.noAsset',
  ])
  // What was paid for is delivered, also when no more is sold.
  const stop = { address: market.oceanExchange!, abi: exchangeAbi, functionName: 'toggleExchangeState' } as const
  await sent(writeContract(chain.client, { ...stop, args: [exchangeId], account: owner.account!, chain: null }))
  await expect(orderAsset(stranger, { datatoken })).rejects.toMatchObject({ code: 'ocean.closed' })
  expect((await download(buyer, modelId, right)).size).toBe(1_000)
  await chain.advanceTime(hour + 1)
  expect(await codeOf(await ask(buyer, modelId, { right: 3, id }))).toEqual(refused)
})

test('what is signed is good for one account, model, right and node, and for some minutes', async () => {
  const { owner, buyer, stranger } = scene
  const weights = randomWeights(10)
  const modelId = await scene.mint(owner, weights)
  await upload(owner, modelId, weights)
  expect((await ask(owner, modelId)).status).toBe(200)
  expect(await codeOf(await ask(stranger, modelId, { as: addressOf(owner) }))).toEqual([403, 'weights.wrongSigner'])
  expect(await codeOf(await ask(owner, modelId, { of: modelId + 1n }))).toEqual([403, 'weights.wrongSigner'])
  expect(await codeOf(await ask(owner, modelId, { node: 'https://evil.example' }))).toEqual([403, 'weights.otherNode'])
  for (const expiresAt of [inSeconds(-2), inSeconds(700)]) {
    expect(await codeOf(await ask(owner, modelId, { expiresAt }))).toEqual([403, 'weights.expired'])
  }
  for (const change of [{ right: 4 }, { id: 1n }, { right: 3, id: 2n ** 200n }]) {
    expect(await codeOf(await ask(owner, modelId, change))).toEqual([400, 'weights.unsigned'])
  }
  expect(await codeOf(await ask(buyer, 10n ** 6n))).toEqual([404, 'model.erc721NonexistentToken'])
  expect(await codeOf(await app.request(`/models/${modelId}/weights`))).toEqual([400, 'weights.unsigned'])
  expect(await codeOf(await app.request('/models/..%2fsecret/weights'))).toEqual([404, 'node.noSuchPage'])
})

test('the account that nobody has is not the user of a model that nobody rents', async () => {
  const { owner } = scene
  const weights = randomWeights(10)
  const modelId = await scene.mint(owner, weights)
  await upload(owner, modelId, weights)
  // What recovers to no account, recovers to the zero address.
  const signature = `0x${'00'.repeat(64)}1b`
  const headers = {
    [weightsHeaders.account]: zeroAddress,
    [weightsHeaders.node]: nodeUrl,
    [weightsHeaders.right]: '1',
    [weightsHeaders.id]: '0',
    [weightsHeaders.expiresAt]: String(inSeconds(60)),
    [weightsHeaders.signature]: signature,
  }
  expect(await codeOf(await app.request(`/models/${modelId}/weights`, { headers }))).toEqual([400, 'weights.unsigned'])
  const nobody = { account: zeroAddress, right: { right: 'renter' } } as const
  await expect(requireRight(scene.market, { modelId, ...nobody })).rejects.toMatchObject({ code: 'weights.noRight' })
})

test('weights are taken from the model’s owner alone, and only if they are its weights', async () => {
  const { owner, stranger, buyer } = scene
  const weights = randomWeights(200_000)
  const modelId = await scene.mint(owner, weights)
  await expect(upload(stranger, modelId, weights)).rejects.toMatchObject({ code: 'weights.notOwner' })
  expect(await send(stranger, modelId, weights)).toEqual([403, 'weights.notOwner'])
  const theirs = await scene.mint(buyer, randomWeights(5))
  expect(await send(buyer, theirs, randomWeights(5))).toEqual([403, 'weights.notAdmitted'])
  await expect(upload(owner, modelId, randomWeights(10))).rejects.toMatchObject({ code: 'weights.wrongRoot' })
  expect(await send(owner, modelId, randomWeights(200_000))).toEqual([422, 'weights.wrongRoot'])
  expect(await send(owner, modelId, weights, { bytes: 199_999n })).toEqual([422, 'weights.wrongLength'])
  expect(await send(owner, modelId, weights, { bytes: 200_001n })).toEqual([422, 'weights.wrongLength'])
  expect(await send(owner, modelId, weights, { bytes: 0n })).toEqual([413, 'weights.tooLarge'])
  expect(await send(owner, modelId, weights, { bytes: 2n ** 64n - 1n })).toEqual([413, 'weights.tooLarge'])
  expect(await send(owner, modelId, weights, { bytes: BigInt(quotaBytes) })).toEqual([507, 'weights.noRoom'])
  expect(await send(owner, modelId, weights, { node: 'https://other.example' })).toEqual([403, 'weights.otherNode'])
  expect((await readdir(join(dir, 'weights'))).filter(name => name.startsWith(`${modelId}`))).toEqual([])
  expect(await send(owner, modelId, weights)).toEqual([201, undefined])
})

test('what nobody signed for is not read', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 2 ** 16
      controller.enqueue(new Uint8Array(2 ** 16))
    },
  })
  const init = { method: 'PUT', body: endless, duplex: 'half' } as RequestInit
  expect((await app.request('/models/1/weights', init)).status).toBe(400)
  expect(sent).toBeLessThan(2 ** 18)
})

test('weights that are not the model’s are not given to whoever asked for them', async () => {
  const { owner } = scene
  const weights = randomWeights(1_000)
  const modelId = await scene.mint(owner, weights)
  const lying = async () => new Response(randomWeights(1_000))
  await expect(downloadWeights(owner, { modelId, nodeUrl, fetch: lying })).rejects.toMatchObject({
    code: 'weights.wrongRoot',
  })
})
