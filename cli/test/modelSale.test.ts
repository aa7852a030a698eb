import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { answerProblem, type Listening, listen, modelRoutes, saleRoutes } from '@assay/node'
import { deployMarket, encodeModelCard, mintModel, weightsRoot, withAccount } from '@assay/sdk'
import {
  findMarketplaces,
  folderStore,
  type LocalChain,
  openFile,
  startLocalChain,
  writeMarketFile,
} from '@assay/sdk/node'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const home = newFolder()
const [, ownerKey, buyerKey] = testKeys
let chain: LocalChain
let node: Listening
let modelId: string

/** A market, a node that keeps weights and a book of sales, and a model of the second account. */
beforeAll(async () => {
  chain = await startLocalChain()
  const { client, accounts } = chain
  const by = { client, account: accounts[0]! }
  const market = { ...(await deployMarket(by)), ...(await findMarketplaces(by)) }
  const app = new Hono().onError(answerProblem)
  app.route('/', saleRoutes({ market, folder: join(home, 'sales') }))
  const weights = { isNamed: (name: string) => name === node.url, admits: () => true, quotaBytes: 2 ** 20 }
  app.route('/', modelRoutes({ market, dir: join(home, 'node'), onEvent() {}, ...weights }))
  node = await listen(app, {}, 'node')
  await writeMarketFile(join(home, '.assay'), market, { rpcUrl: chain.rpcUrl, bookUrl: node.url })

  writeFileSync(join(home, 'model.onnx'), 'some weights')
  const { root } = await weightsRoot(await openFile(join(home, 'model.onnx')), 'model.onnx')
  const texts = { trainingData: '', uses: '', limits: '', howToUse: '', citation: '' }
  const names = { title: 'Digits', description: 'Reads digits.', task: 'image-classification', library: 'onnx' }
  const lists = { language: [], tags: [], evaluations: [], files: [] }
  const card = encodeModelCard({ ...texts, ...names, ...lists, license: 'apache-2.0' })
  const cid = await folderStore(join(home, '.assay', 'content')).put(card)
  const owner = withAccount(market, accounts[1]!)
  modelId = String((await mintModel(owner, { card: cid, weightsRoot: root, royaltyBps: 500 })).modelId)
})
afterAll(async () => {
  node?.stop()
  await chain?.stop()
  await rm(home, { recursive: true })
})

const assay = async (key: string, ...args: string[]) => (await assayJson(home, args, { ASSAY_PRIVATE_KEY: key })).output

test('a model is listed, bought, bid for and sold again', async () => {
  const listed = await assay(ownerKey, 'model', 'list', modelId, '--price', '2')
  expect(listed).toMatchObject({ price: `${2n * 10n ** 18n}`, royalty: `${10n ** 17n}`, approval: {} })
  const { stdout } = await runAssay(home, ['model', 'sales', modelId])
  expect(stdout).toMatch(/For sale:\nprice .*\n─.*\n2 ETH {2,}0.1 ETH {2,}0x7099/)
  expect(await assay(buyerKey, 'model', 'buy', modelId, '--max-price', '1')).toMatchObject({
    error: { code: 'sale.priceTooHigh' },
  })
  expect(await assay(buyerKey, 'model', 'buy', modelId)).toMatchObject({ hash: listed.hash, royalty: `${10n ** 17n}` })

  await assay(buyerKey, 'model', 'list', modelId, '--price', '9', '--out', 'sale.json')
  expect(await assay(ownerKey, 'model', 'offer', modelId, '--price', '1')).toMatchObject({ wrapped: {} })
  expect(await assay(buyerKey, 'model', 'accept', modelId, '--min-price', '1')).toMatchObject({
    received: `${95n * 10n ** 16n}`,
  })
  expect(await assay(buyerKey, 'model', 'buy', modelId, '--sale', 'sale.json')).toMatchObject({
    error: { code: 'sale.notOwner' },
  })
  await assay(ownerKey, 'model', 'list', modelId, '--price', '2')
  expect((await assay(ownerKey, 'model', 'unlist', modelId)).cancelled).toHaveLength(1)
  expect(await assay(ownerKey, 'model', 'sales', modelId)).toEqual({ modelId, listings: [], bids: [] })
})

test('weights are put on a node, and fetched by whoever orders the model on Ocean', async () => {
  const at = ['--node', node.url]
  expect(await assay(ownerKey, 'model', 'upload', modelId, 'model.onnx', ...at)).toMatchObject({ bytes: 12 })
  const { datatoken } = await assay(ownerKey, 'ocean', 'publish', modelId, '--price', '0.01', ...at)
  expect(await assay(buyerKey, 'ocean', 'show', datatoken)).toMatchObject({
    modelId,
    name: 'Digits',
    timeoutSeconds: 86_400,
  })
  const fetched = ['model', 'download', modelId, ...at, '--out', 'fetched', '--order', datatoken]
  expect(await assay(buyerKey, 'ocean', 'order', datatoken)).toMatchObject({ alreadyOrdered: false })
  expect(await assay(buyerKey, 'ocean', 'order', datatoken)).toMatchObject({ alreadyOrdered: true })
  expect(await assay(buyerKey, ...fetched)).toMatchObject({ bytes: 12 })
  expect(readFileSync(join(home, 'fetched'), 'utf8')).toBe('some weights')
})
