import { type Address, createClient, custom, defineChain, verifyTypedData } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { beforeAll, expect, test } from 'vitest'
import type { Market } from '../chain/market.ts'
import { applyBinning } from '../datasets/applyBinning.ts'
import { commitDataset } from '../datasets/commitDataset.ts'
import { createBinning } from '../datasets/createBinning.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { decodeDatasetFile } from '../datasets/datasetFile.ts'
import { readSample } from '../datasets/samples.testing.ts'
import { decodeUpload, nodeKeyTypedData, uploadHeaders, uploadTypedData } from './datasetUpload.ts'
import { createListingCard, encodeListingCard, type ListingCard } from './listingCard.ts'
import { datasetInfo, deriveSealKeys, openSeal, type SealKeys } from './seal.ts'
import { uploadDataset } from './uploadDataset.ts'

const orders: Address = '0x00000000000000000000000000000000000000a1'
const place = { chainId: 31337, orders }
const vendor = privateKeyToAccount(generatePrivateKey())
const node = 'http://node.example'
let dataset: Dataset
let card: ListingCard
let sealKeys: SealKeys

beforeAll(async () => {
  const table = await readSample('iris')
  const binning = createBinning(table, { bins: 15 })
  dataset = commitDataset(applyBinning(table, binning), binning, { name: 'iris' })
  card = createListingCard(dataset, { title: 'Irises', description: '' })
  sealKeys = await deriveSealKeys(new Uint8Array(32).fill(7))
})

/** A market whose transactions a wallet signs, outside of this program. */
function marketOf(sign: (typedData: string) => Promise<string>): Market {
  const chain = defineChain({
    id: place.chainId,
    name: 'none',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [] } },
  })
  const request = ({ method, params }: { method: string; params: [Address, string] }) => {
    expect([method, params[0]]).toEqual(['eth_signTypedData_v4', vendor.address])
    return sign(params[1])
  }
  const client = createClient({ chain, transport: custom({ request }) })
  const account = { address: vendor.address, type: 'json-rpc' } as const
  return { client, contests: orders, orders, deployedBlock: 0n, account }
}

const wallet = marketOf(typedData => vendor.signTypedData(JSON.parse(typedData)))

/** The vendor's node: says who it is, and hands over what it is sent. */
const answering =
  (take: (upload: Request) => Promise<Response>) => async (address: string | URL | Request, init?: RequestInit) => {
    const request = new Request(address, init)
    if (request.method === 'POST') return take(request)
    expect(request.url).toBe(`${node}/vendor`)
    const signature = await vendor.signTypedData(nodeKeyTypedData(place, sealKeys.publicKey))
    return Response.json({ vendor: vendor.address, sealKey: sealKeys.publicKey, ...place, signature })
  }

test('a wallet signs, and only the node can open what was sent', async () => {
  const uploads: Request[] = []
  const fetch = answering(async upload => {
    uploads.push(upload)
    return Response.json({}, { status: 201 })
  })
  const { datasetRoot, sealKey } = await uploadDataset(wallet, { node, dataset, card, fetch })
  const [{ headers, url }, body] = [uploads[0]!, new Uint8Array(await uploads[0]!.arrayBuffer())]
  expect(url).toBe(`${node}/datasets`)
  const opened = decodeUpload(await openSeal(sealKeys, body, datasetInfo({ ...place, datasetRoot })))
  expect(decodeDatasetFile(opened.dataset, 'upload')).toEqual(dataset)
  expect(opened.card).toEqual(encodeListingCard(card))
  const permit = {
    datasetRoot,
    sealKey,
    bodyHash: headers.get(uploadHeaders.bodyHash) as `0x${string}`,
    expires: BigInt(headers.get(uploadHeaders.expires)!),
  }
  const signature = headers.get(uploadHeaders.signature) as `0x${string}`
  expect(await verifyTypedData({ address: vendor.address, ...uploadTypedData(place, permit), signature })).toBe(true)
})

test('nothing is sent where the wallet refuses, or nobody can sign', async () => {
  const fetch = answering(() => expect.unreachable('something was sent'))
  const refusing = marketOf(() => Promise.reject(Object.assign(new Error('no'), { code: 4001 })))
  const { account: _, ...nobody } = wallet
  const parameters = { node, dataset, card, fetch }
  await expect(uploadDataset(refusing, parameters)).rejects.toMatchObject({ code: 'chain.rejected' })
  await expect(uploadDataset(nobody, parameters)).rejects.toMatchObject({ code: 'chain.noAccount' })
  await expect(uploadDataset(wallet, { ...parameters, node: 'node' })).rejects.toMatchObject({
    code: 'listing.invalidNode',
  })
})

test('what the node says is told', async () => {
  const problem = { title: 'Sign it again', code: 'upload.expired' }
  const refusing = answering(async () => Response.json(problem, { status: 403 }))
  await expect(uploadDataset(wallet, { node, dataset, card, fetch: refusing })).rejects.toMatchObject({
    code: problem.code,
  })
  const silent = answering(() => Promise.reject(new TypeError('fetch failed')))
  await expect(uploadDataset(wallet, { node, dataset, card, fetch: silent })).rejects.toMatchObject({
    code: 'node.unreachable',
    retryable: true,
  })
})
