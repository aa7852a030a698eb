import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyBinning,
  commitDataset,
  createBinning,
  createListingCard,
  type Dataset,
  datasetInfo,
  decodeListingCard,
  deriveSealKeys,
  encodeDatasetFile,
  encodeListingCard,
  encodeUpload,
  type ListingCard,
  type Market,
  ordersPlace,
  readCsv,
  type SealKeys,
  seal,
  type UploadPermit,
  uploadDataset,
  uploadHeaders,
  uploadTypedData,
} from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import { Hono } from 'hono'
import { type Address, createClient, custom, defineChain, type Hex, keccak256, stringToBytes } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { datasetRoutes } from './datasetRoutes.ts'
import { readDataset } from './datasetStore.ts'
import { openNodeSecret } from './nodeSecret.ts'
import { answerProblem } from './problem.ts'
import type { NodeEvent } from './vendorNode.ts'

const vendor = privateKeyToAccount(generatePrivateKey())
const stranger = privateKeyToAccount(generatePrivateKey())
const orders: Address = '0x00000000000000000000000000000000000000a1'

/** A market whose chain nobody asks. */
function marketOn(chainId: number, address = orders): Market {
  const request = async () => expect.unreachable('the chain was asked')
  const chain = defineChain({
    id: chainId,
    name: 'none',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [] } },
  })
  const client = createClient({ chain, transport: custom({ request }) })
  return { client, contests: address, orders: address, deployedBlock: 0n, account: vendor }
}

const market = marketOn(31337)
let dir: string
let app: Hono
let sealKeys: SealKeys
let dataset: Dataset
let other: Dataset
let card: ListingCard
const events: NodeEvent[] = []

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-upload-'))
  sealKeys = await deriveSealKeys((await openNodeSecret(dir)).sealSeed)
  const node = { market, account: vendor, dir, sealKeys, onEvent: (event: NodeEvent) => events.push(event) }
  app = new Hono().onError(answerProblem)
  app.route('/', datasetRoutes({ node, store: folderStore(join(dir, 'content')) }))
  const lines = Array.from(
    { length: 40 },
    (_, row) => `${row % 3},${row % 7},${row % 2 ? 'private-yes' : 'private-no'}`,
  )
  const table = await readCsv(`a,b,label\n${lines.join('\n')}\n`, { name: 'patients.csv', label: 'label' })
  const binning = createBinning(table, { bins: 3 })
  const commit = (name: string) => commitDataset(applyBinning(table, binning), binning, { name })
  dataset = commit('patients')
  other = commit('../../patients')
  card = createListingCard(dataset, { title: 'Patients', description: '' })
})
beforeEach(() => {
  events.length = 0
})
afterAll(() => rm(dir, { recursive: true }))

const inApp = async (address: string | URL | Request, init?: RequestInit) => app.request(String(address), init)
const parameters = () => ({ node: 'http://node.example', dataset, card, fetch: inApp })

/** Sends an upload as the vendor would, but for what is changed. */
async function send(
  change: Partial<UploadPermit> & {
    plaintext?: Uint8Array
    body?: BodyInit
    account?: typeof vendor
    market?: Market
    headers?: Record<string, string>
  } = {},
): Promise<unknown> {
  const { plaintext, body: sent, account = vendor, market: signedFor = market, headers, ...changed } = change
  const { datasetRoot } = dataset
  const sealKey = sealKeys.publicKey
  const upload = plaintext ?? encodeUpload({ dataset: encodeDatasetFile(dataset), card: encodeListingCard(card) })
  const info = datasetInfo({ ...ordersPlace(market), datasetRoot: change.datasetRoot ?? datasetRoot })
  const body = await seal(sealKey, upload, info)
  const expires = BigInt(Math.floor(Date.now() / 1_000) + 60)
  const permit = { datasetRoot, sealKey, bodyHash: keccak256(body), expires, ...changed }
  const response = await app.request('/datasets', {
    method: 'POST',
    body: sent ?? new Uint8Array(body),
    duplex: 'half',
    headers: {
      [uploadHeaders.datasetRoot]: permit.datasetRoot,
      [uploadHeaders.bodyHash]: permit.bodyHash,
      [uploadHeaders.expires]: String(permit.expires),
      [uploadHeaders.signature]: await account.signTypedData(uploadTypedData(ordersPlace(signedFor), permit)),
      ...headers,
    },
  } as RequestInit)
  const { code } = (await response.json()) as { code?: string }
  return [response.status, code]
}

test('a dataset and its card arrive from afar, and not in the clear', async () => {
  const steps: string[] = []
  const bodies: string[] = []
  const listening: typeof inApp = async (address, init) => {
    bodies.push(await new Response(init?.body ?? null).text())
    return inApp(address, init)
  }
  const onProgress = ({ step }: { step: string }) => steps.push(step)
  const uploaded = await uploadDataset(market, { ...parameters(), fetch: listening, onProgress })
  expect(uploaded).toMatchObject({ datasetRoot: dataset.datasetRoot, sealKey: sealKeys.publicKey })
  expect(steps).toEqual(['sealing', 'signing', 'sending'])
  expect(await readDataset(dir, dataset.datasetRoot)).toEqual(dataset)
  expect(decodeListingCard(await folderStore(join(dir, 'content')).get(uploaded.card))).toEqual(card)
  expect(bodies.join()).not.toMatch(/private-yes|binning|patients/)
  expect(await readFile(join(dir, 'datasets', dataset.datasetRoot), 'latin1')).not.toMatch(/private-yes|patients/)
  expect(events).toEqual([{ type: 'stored', datasetRoot: dataset.datasetRoot }])
})

test('repeating it, or somebody else’s repeating it, changes nothing', async () => {
  expect(await send()).toEqual([201, undefined])
  expect(await send()).toEqual([201, undefined])
  expect(await readdir(join(dir, 'datasets'))).toEqual([dataset.datasetRoot])
  expect(await readdir(join(dir, 'content'))).toHaveLength(1)
})

test('only the vendor’s signature is taken, for this node, market and chain', async () => {
  const refused = [403, 'upload.wrongSigner']
  expect(await send({ account: stranger })).toEqual(refused)
  expect(await send({ sealKey: `0x${'12'.repeat(32)}` })).toEqual(refused)
  expect(await send({ market: marketOn(1) })).toEqual(refused)
  expect(await send({ market: marketOn(31337, '0x00000000000000000000000000000000000000a2') })).toEqual(refused)
  expect(await send({ headers: { [uploadHeaders.signature]: '0x1234' } })).toEqual(refused)
  expect(await send({ headers: { [uploadHeaders.signature]: `0x${'00'.repeat(65)}` } })).toEqual(refused)
  expect(await send({ headers: { [uploadHeaders.bodyHash]: keccak256('0x00') } })).toEqual(refused)
  expect(await send({ headers: { [uploadHeaders.expires]: String(Math.floor(Date.now() / 1_000) + 61) } })).toEqual(
    refused,
  )
})

test('a permit is good for some minutes, and none for longer', async () => {
  const inSeconds = (seconds: number) => BigInt(Math.floor(Date.now() / 1_000) + seconds)
  expect(await send({ expires: inSeconds(-2) })).toEqual([403, 'upload.expired'])
  expect(await send({ expires: inSeconds(700) })).toEqual([403, 'upload.expired'])
})

test.each([
  ['no root', uploadHeaders.datasetRoot, ''],
  ['a path for a root', uploadHeaders.datasetRoot, '../../../etc/passwd'],
  ['a short root', uploadHeaders.datasetRoot, '0x12'],
  ['no hash', uploadHeaders.bodyHash, ''],
  ['a signature that is none', uploadHeaders.signature, 'yes'],
  ['no time', uploadHeaders.expires, ''],
  ['a time below 0', uploadHeaders.expires, '-1'],
  ['a time that is no number', uploadHeaders.expires, '1e3'],
  ['a time without end', uploadHeaders.expires, '9'.repeat(400)],
])('%s is no permit', async (_, header, value) => {
  expect(await send({ headers: { [header]: value } })).toEqual([400, 'upload.noPermit'])
})

test('what nobody signed for is not read', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 2 ** 16
      controller.enqueue(new Uint8Array(2 ** 16))
    },
  })
  const response = await app.request('/datasets', { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
  expect(response.status).toBe(400)
  expect(sent).toBeLessThan(2 ** 18)
})

test('an upload is the one that was signed, of the dataset that was, and sealed for it', async () => {
  const body = crypto.getRandomValues(new Uint8Array(1_000))
  expect(await send({ body })).toEqual([422, 'upload.altered'])
  expect(await send({ body, bodyHash: keccak256(body) })).toEqual([400, 'seal.unreadable'])
  const elsewhere = await seal(sealKeys.publicKey, new Uint8Array(100), 'assay/test-rows/31337/0x/1')
  expect(await send({ body: new Uint8Array(elsewhere), bodyHash: keccak256(elsewhere) })).toEqual([
    400,
    'seal.unreadable',
  ])
  const datasetRoot: Hex = other.datasetRoot
  expect(await send({ datasetRoot })).toEqual([422, 'upload.wrongRoot'])
})

test.each([
  ['nothing', () => new Uint8Array(), 'upload.invalid'],
  ['a card longer than all', () => Uint8Array.of(0, 0, 0, 9, 1), 'upload.invalid'],
  [
    'no card',
    () => encodeUpload({ dataset: encodeDatasetFile(dataset), card: stringToBytes('{}') }),
    'listing.invalidCard',
  ],
  ['no dataset', () => encodeUpload({ dataset: '{}', card: encodeListingCard(card) }), 'dataset.invalidFile'],
  [
    'a dataset that was changed',
    () => {
      const changed = encodeDatasetFile(dataset).replace('"patients"', '"../../../x"')
      return encodeUpload({ dataset: changed, card: encodeListingCard(card) })
    },
    'dataset.wrongChecksum',
  ],
])('%s is not kept', async (_, plaintext, code) => {
  expect(await send({ plaintext: plaintext() })).toEqual([422, code])
  expect(events).toEqual([])
})

test('the name of a dataset leads nowhere', async () => {
  const plaintext = encodeUpload({ dataset: encodeDatasetFile(other), card: encodeListingCard(card) })
  expect(await send({ plaintext, datasetRoot: other.datasetRoot })).toEqual([201, undefined])
  expect((await readdir(join(dir, 'datasets'))).sort()).toEqual([dataset.datasetRoot, other.datasetRoot].sort())
  expect((await readdir(dir)).sort()).toEqual(['content', 'datasets', 'secret'])
})

test('what is larger than any upload is not read to its end', async () => {
  expect(await send({ headers: { 'content-length': `${2 ** 26 + 1}` } })).toEqual([413, 'upload.tooLarge'])
})

test('one is taken at a time', async () => {
  const reading = Promise.withResolvers<ReadableStreamDefaultController>()
  const body = new ReadableStream({ pull: reading.resolve }, { highWaterMark: 0 })
  const first = send({ body, bodyHash: keccak256('0x00') })
  const controller = await reading.promise
  expect(await send()).toEqual([429, 'node.busy'])
  controller.close()
  expect(await first).toEqual([422, 'upload.altered'])
  expect(await send()).toEqual([201, undefined])
})

test('nobody answers in the node’s stead, nor for another market or vendor', async () => {
  const genuine = (await (await app.request('/vendor')).json()) as Record<string, unknown>
  const answering = (change: object) => async () => Response.json({ ...genuine, ...change })
  const upload = (fetch: typeof inApp, on = market) => uploadDataset(on, { ...parameters(), fetch })
  const { publicKey: sealKey } = await deriveSealKeys(new Uint8Array(32).fill(9))
  await expect(upload(answering({ sealKey }))).rejects.toMatchObject({ code: 'node.wrongSigner' })
  await expect(upload(answering({ vendor: stranger.address }))).rejects.toMatchObject({ code: 'node.wrongSigner' })
  await expect(upload(answering({ signature: '0x' }))).rejects.toMatchObject({ code: 'node.wrongSigner' })
  await expect(upload(answering({ chainId: 1 }))).rejects.toMatchObject({ code: 'node.otherMarket' })
  await expect(upload(answering({ vendor: undefined }))).rejects.toMatchObject({ code: 'node.invalidAnswer' })
  await expect(upload(inApp, { ...market, account: stranger })).rejects.toMatchObject({ code: 'node.otherVendor' })
})
