import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cancelSale,
  encodeSale,
  findOpenSales,
  fulfillSale,
  listModel,
  type Market,
  offerForModel,
  publishSale,
  readSale,
  type Sale,
  type SignedSale,
  saleTypedData,
  wrapCoin,
} from '@assay/sdk'
import { Hono } from 'hono'
import type { Hex } from 'viem'
import type { LocalAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ModelScene, randomWeights, setModelScene } from './modelScene.testing.ts'
import { answerProblem } from './problem.ts'
import { SaleFolder } from './saleFolder.ts'
import { saleRoutes } from './saleRoutes.ts'

const bookUrl = 'https://book.example'
const price = 1_000_000n

let scene: ModelScene
let folder: string
let app: Hono
beforeAll(async () => {
  scene = await setModelScene()
  folder = await mkdtemp(join(tmpdir(), 'assay-book-'))
  app = openBook()
})
afterAll(async () => {
  await scene.chain.stop()
  await rm(folder, { recursive: true })
})

const openBook = () => new Hono().onError(answerProblem).route('/', saleRoutes({ market: scene.market, folder }))
const inApp = async (address: string | URL | Request, init?: RequestInit) =>
  app.request(String(address).slice(bookUrl.length), init)
const publish = (signed: SignedSale) => publishSale({ bookUrl, fetch: inApp }, signed)
const open = (modelId: bigint) => findOpenSales(scene.market, { bookUrl, fetch: inApp, modelId })
const endsAt = () => BigInt(Math.floor(Date.now() / 1_000) + 86_400)
const list = (market: Market, modelId: bigint, at = price) =>
  listModel(market, { modelId, price: at, endsAt: endsAt() })
const bid = (market: Market, modelId: bigint, at = price) =>
  offerForModel(market, { modelId, price: at, endsAt: endsAt() })

test('what is signed is found, the best first, until it is sold', async () => {
  const { owner, buyer, stranger } = scene
  const modelId = await scene.mint(owner, randomWeights(9))
  const [dear, cheap] = [await list(owner, modelId, 2n * price), await list(owner, modelId)]
  await wrapCoin(buyer, { amount: price })
  await wrapCoin(stranger, { amount: price })
  const [low, high] = [await bid(buyer, modelId, 7n), await bid(stranger, modelId, 8n)]
  for (const { signed } of [dear, cheap, low, high, high]) await publish(signed)
  const { listings, bids } = await open(modelId)
  expect(listings.map(({ sale }) => sale.hash)).toEqual([cheap.hash, dear.hash])
  expect(bids.map(({ sale }) => sale.hash)).toEqual([high.hash, low.hash])
  expect(listings[0]).toMatchObject({ royalty: { due: 100_000n, paid: 100_000n }, problem: undefined })
  expect(await open(modelId + 1n)).toEqual({ listings: [], bids: [] })

  app = openBook()
  expect((await open(modelId)).listings).toHaveLength(2)
  await fulfillSale(stranger, { signed: cheap.signed })
  app = openBook()
  expect(await open(modelId)).toMatchObject({ listings: [], bids: [{}, {}] })
  const kept = await readdir(folder)
  expect(kept).not.toContain(`${cheap.hash}.json`)
  // The seller could have the model back.
  expect(kept).toContain(`${dear.hash}.json`)
})

test('what nobody could fill, or leaves those who made the model without their part, is not kept', async () => {
  const { owner, buyer, market } = scene
  const modelId = await scene.mint(owner, randomWeights(9))
  const { signed } = await list(owner, modelId)
  const { parameters } = signed
  const [paid] = parameters.consideration
  const greedy = { ...parameters, consideration: [{ ...paid!, startAmount: price, endAmount: price }] }
  const place = { chainId: 31337, seaport: market.seaport! }
  const signature = await (owner.account as LocalAccount).signTypedData(saleTypedData(place, greedy))
  await expect(publish({ parameters: greedy, signature })).rejects.toMatchObject({ code: 'sale.noRoyalty' })
  await expect(publish({ parameters, signature })).rejects.toMatchObject({ code: 'sale.wrongSigner' })
  await expect(publish({ ...signed, parameters: { ...parameters, orderType: 2 } })).rejects.toMatchObject({
    code: 'sale.unsupported',
  })
  await wrapCoin(buyer, { amount: price })
  const { weth: _, ...without } = market
  const otherBook = new Hono().onError(answerProblem).route('/', saleRoutes({ market: without, folder }))
  const refused = await otherBook.request('/sales', {
    method: 'POST',
    body: encodeSale((await bid(buyer, modelId)).signed),
  })
  expect(await refused.json()).toMatchObject({ code: 'sale.otherToken' })
  await cancelSale(owner, { signed })
  await expect(publish(signed)).rejects.toMatchObject({ code: 'sale.cancelled' })
  expect(await open(modelId)).toEqual({ listings: [], bids: [] })

  const codeOf = async (answer: Response | Promise<Response>) =>
    ((await (await answer).json()) as { code: string }).code
  expect(await codeOf(app.request('/sales'))).toBe('sale.noModel')
  expect(await codeOf(app.request('/sales', { method: 'POST', body: '{}' }))).toBe('sale.invalidFile')
  expect(await codeOf(app.request('/sales', { method: 'POST', body: 'x'.repeat(20_000) }))).toBe('sale.tooLarge')
})

test('a book has room for so many of a model and an account, and keeps the newest listings and the highest bids', async () => {
  const { owner, buyer, market } = scene
  const modelId = await scene.mint(owner, randomWeights(9))
  const book = new SaleFolder(market, join(folder, 'full'))
  const listing = readSale(market, (await list(owner, modelId)).signed)
  const offer = readSale(market, (await bid(buyer, modelId)).signed)
  const hash = (n: number) => `0x${n.toString(16).padStart(64, '0')}` as const
  const closed = new Set<Hex>()
  const isOpen = async (sale: Sale) => !closed.has(sale.hash)
  const add = (sale: Sale) => book.add(sale, isOpen)
  for (let n = 0; n < 6; n++) await add({ ...listing, hash: hash(n), startsAt: BigInt(n) })
  expect((await book.ofModel(modelId)).map(({ startsAt }) => startsAt)).toEqual([2n, 3n, 4n, 5n])
  const maker = (n: number) => `0x${(n + 1).toString(16).padStart(40, '0')}` as const
  for (let n = 10; n < 60; n++) await add({ ...offer, hash: hash(n), price: BigInt(n), maker: maker(n) })
  await expect(add({ ...offer, hash: hash(60), price: 10n })).rejects.toMatchObject({ code: 'sale.bookFull' })
  await add({ ...offer, hash: hash(61), price: 61n })
  const prices = (await book.ofModel(modelId)).filter(({ kind }) => kind === 'bid').map(({ price }) => price)
  expect([prices.length, prices[0], prices.at(-1)]).toEqual([50, 11n, 61n])
  // Whose money is gone makes room, however much it was.
  closed.add(hash(61))
  await add({ ...offer, hash: hash(62), price: 5n })
  const left = (await book.ofModel(modelId)).filter(({ kind }) => kind === 'bid')
  expect([left.length, left.some(({ price }) => price === 61n), left.at(-1)?.price]).toEqual([50, false, 5n])
  for (let n = 100; n < 299; n++) await add({ ...offer, hash: hash(n), modelId: BigInt(n) })
  await expect(add({ ...offer, hash: hash(300), modelId: 300n })).rejects.toMatchObject({ code: 'sale.bookFull' })
})
