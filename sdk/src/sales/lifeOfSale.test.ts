import type { Seaport } from '@opensea/seaport-js'
import { type Address, erc20Abi, zeroAddress } from 'viem'
import { getBalance, readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earningAbi } from '../chain/abis/earningAbi.ts'
import { saleAbi } from '../chain/abis/saleAbi.ts'
import type { Market } from '../chain/market.ts'
import { sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import { basicOrder } from './basicOrder.ts'
import { cancelSale } from './cancelSale.ts'
import { checkSale } from './checkSale.ts'
import { fulfillSale } from './fulfillSale.ts'
import { getRoyalty } from './getRoyalty.ts'
import { listModel } from './listModel.ts'
import { offerForModel } from './offerForModel.ts'
import { plainSeaport } from './plainSeaport.testing.ts'
import { readSale } from './readSale.ts'
import { type SaleScene, setSaleScene } from './saleScene.testing.ts'
import { decodeSale, encodeSale, type SignedSale, saleHash } from './signedSale.ts'
import { wrapCoin } from './wrapCoin.ts'

const price = 1_000_003n
const day = 86_400

let scene: SaleScene
beforeAll(async () => {
  scene = await setSaleScene()
})
afterAll(() => scene.chain.stop())

const ownerOf = (modelId: bigint) =>
  readContract(scene.chain.client, { ...modelsContract(scene.market), functionName: 'ownerOf', args: [modelId] })
const addressOf = ({ account }: Market): Address => account!.address
const balance = (address: Address) => getBalance(scene.chain.client, { address })
const wethOf = (address: Address) =>
  readContract(scene.chain.client, {
    address: scene.market.weth!,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [address],
  })

test('a listing is bought at its price, and pays seller and royalty to the wei', async () => {
  const { creator, buyer } = scene
  const modelId = await scene.mint(creator)
  let asked = 0
  const listed = await listModel(creator, { modelId, price, endsAt: scene.later(day), onApproval: () => asked++ })
  expect(listed.royalty.due).toBe(100_000n)
  expect([asked, listed.approval?.gasUsed]).toEqual([1, expect.any(BigInt)])
  const { signed, approval } = await listModel(creator, { modelId, price, endsAt: scene.later(day) })
  expect(approval).toBeUndefined()
  expect(decodeSale(encodeSale(signed))).toEqual(signed)
  const before = await balance(addressOf(creator))
  const { sale } = await fulfillSale(buyer, { signed })
  expect(sale).toMatchObject({ kind: 'listing', modelId, price, token: zeroAddress, maker: addressOf(creator) })
  expect(await ownerOf(modelId)).toBe(addressOf(buyer))
  expect((await balance(addressOf(creator))) - before).toBe(price - 100_000n)
  expect(await balance(listed.royalty.receiver)).toBe(100_000n)
  await expect(fulfillSale(scene.stranger, { signed })).rejects.toMatchObject({ code: 'sale.filled' })
  await expect(fulfillSale(scene.stranger, { signed: listed.signed })).rejects.toMatchObject({ code: 'sale.notOwner' })
})

test('a bid in wrapped coin is accepted by the owner alone', async () => {
  const { creator, buyer, stranger } = scene
  const modelId = await scene.mint(creator)
  await expect(offerForModel(buyer, { modelId, price, endsAt: scene.later(day) })).rejects.toMatchObject({
    code: 'chain.insufficientFunds',
  })
  expect(await wrapCoin(buyer, { amount: price })).toBeDefined()
  expect(await wrapCoin(buyer, { amount: price })).toBeUndefined()
  const { signed, royalty } = await offerForModel(buyer, { modelId, price, endsAt: scene.later(day) })
  await expect(fulfillSale(stranger, { signed })).rejects.toMatchObject({ code: 'sale.notOwner' })
  const { sale } = await fulfillSale(creator, { signed })
  expect(sale.kind).toBe('bid')
  expect(await ownerOf(modelId)).toBe(addressOf(buyer))
  expect(await wethOf(addressOf(creator))).toBe(price - royalty.due)
  expect(await wethOf(royalty.receiver)).toBe(royalty.due)
})

test('a plain client of Seaport fills what was listed and bid here', async () => {
  const { creator, buyer } = scene
  const modelId = await scene.mint(creator)
  const { signed } = await listModel(creator, { modelId, price, endsAt: scene.later(day) })
  const before = await balance(addressOf(creator))
  await fill(plainSeaport(scene, 2), signed)
  expect(await ownerOf(modelId)).toBe(addressOf(buyer))
  expect((await balance(addressOf(creator))) - before).toBe(price - 100_000n)

  await wrapCoin(creator, { amount: 2n * price })
  const bid = await offerForModel(creator, { modelId, price, endsAt: scene.later(day) })
  await fill(plainSeaport(scene, 2), bid.signed)
  expect(await ownerOf(modelId)).toBe(addressOf(creator))
  expect(await wethOf(bid.royalty.receiver)).toBe(100_000n)
})

test('what a plain client lists and bids is understood and filled here', async () => {
  const { creator, buyer, market } = scene
  const modelId = await scene.mint(creator)
  const { receiver, due } = await getRoyalty(market, { modelId, price })
  const nft = { itemType: 2, token: market.models!, identifier: String(modelId) } as const
  const peer = plainSeaport(scene, 1)
  const listing = await (
    await peer.createOrder({
      offer: [nft],
      consideration: [{ amount: String(price - due) }, { amount: String(due), recipient: receiver }],
    })
  ).executeAllActions()
  const listed = decodeSale(JSON.stringify(listing))
  expect(saleHash(listed.parameters)).toBe(peer.getOrderHash(listing.parameters))
  expect(await checkSale(market, listed)).toMatchObject({
    sale: { kind: 'listing', modelId, price, maker: addressOf(creator) },
    royalty: { due, paid: due },
    problem: undefined,
  })
  await fulfillSale(buyer, { signed: listed })
  expect(await ownerOf(modelId)).toBe(addressOf(buyer))
  expect(await balance(receiver)).toBe(due)

  await wrapCoin(creator, { amount: 5n * price })
  const bid = await (
    await peer.createOrder({
      offer: [{ token: market.weth!, amount: String(price) }],
      consideration: [
        { ...nft, recipient: addressOf(creator) },
        { token: market.weth!, amount: String(due), recipient: receiver },
      ],
    })
  ).executeAllActions()
  const signed = decodeSale(JSON.stringify(bid))
  await fulfillSale(buyer, { signed })
  expect(await ownerOf(modelId)).toBe(addressOf(creator))
  expect(await wethOf(receiver)).toBe(due)
})

test('a royalty is split between those who made the model and what it was derived from', async () => {
  const { creator, buyer, stranger, market } = scene
  const parent = await scene.mint(stranger)
  const modelId = await scene.mint(creator, { parents: [{ modelId: parent, shareBps: 2_500 }] })
  const { signed, royalty } = await listModel(creator, { modelId, price, endsAt: scene.later(day) })
  await fulfillSale(buyer, { signed })
  const resold = await listModel(buyer, { modelId, price: 2n * price, endsAt: scene.later(day) })
  await fulfillSale(stranger, { signed: resold.signed })
  const due = royalty.due + resold.royalty.due
  expect(due).toBe(300_000n)
  const revenue = { address: market.revenue!, abi: earningAbi } as const
  const credit = ({ account }: Market) =>
    readContract(scene.chain.client, { ...revenue, functionName: 'credited', args: [zeroAddress, account!.address] })
  const before = await Promise.all([credit(stranger), credit(creator), credit(buyer)])
  await sendCall(buyer, { ...revenue, functionName: 'sweep', args: [modelId, zeroAddress] })
  const after = await Promise.all([credit(stranger), credit(creator), credit(buyer)])
  expect(after.map((credited, i) => credited - before[i]!)).toEqual([75_000n, 225_000n, 0n])
})

test('what cannot be filled is refused before anything is sent, and says why', async () => {
  const { creator, buyer, stranger, market, chain } = scene
  const modelId = await scene.mint(creator)
  const list = async (seconds = day) =>
    (await listModel(creator, { modelId, price, endsAt: scene.later(seconds) })).signed
  const problemOf = async (signed: SignedSale) => {
    const { problem, isOver } = await checkSale(market, signed)
    if (problem) await expect(fulfillSale(stranger, { signed })).rejects.toMatchObject({ code: problem.code })
    return [problem?.code, isOver]
  }
  const listed = await list()
  const { sale } = await checkSale(market, listed)
  const call = { address: market.seaport!, abi: saleAbi, functionName: 'fulfillBasicOrder' } as const
  await expect(sendCall(stranger, { ...call, args: [basicOrder(sale)], value: price - 1n })).rejects.toMatchObject({
    code: 'sale.insufficientNativeTokensSupplied',
    shortMessage: 'Less is sent along than the order costs',
  })
  const [parameters, signature] = [listed.parameters, (await list()).signature]
  expect(await problemOf({ parameters, signature })).toEqual(['sale.wrongSigner', false])
  expect(await problemOf({ ...listed, parameters: { ...parameters, endTime: 2n ** 40n } })).toEqual([
    'sale.wrongSigner',
    false,
  ])

  await expect(cancelSale(stranger, { signed: listed })).rejects.toMatchObject({ code: 'sale.notMaker' })
  await cancelSale(creator, { signed: listed })
  expect(await problemOf(listed)).toEqual(['sale.cancelled', true])
  const two = [await list(), await list()]
  await cancelSale(creator)
  expect(await Promise.all(two.map(problemOf))).toEqual([
    ['sale.cancelled', true],
    ['sale.cancelled', true],
  ])

  const moved = await list()
  const models = modelsContract(market)
  const args = [addressOf(creator), addressOf(buyer), modelId] as const
  await sendCall(creator, { ...models, functionName: 'transferFrom', args })
  expect(await problemOf(moved)).toEqual(['sale.notOwner', false])
  await expect(listModel(creator, { modelId, price, endsAt: scene.later(day) })).rejects.toMatchObject({
    code: 'sale.notOwner',
  })
  const { signed } = await listModel(buyer, { modelId, price, endsAt: scene.later(day) })
  const approve = (approved: boolean) =>
    sendCall(buyer, { ...models, functionName: 'setApprovalForAll', args: [market.seaport!, approved] })
  await approve(false)
  expect(await problemOf(signed)).toEqual(['sale.notApproved', false])
  await approve(true)
  expect(await problemOf(signed)).toEqual([undefined, false])

  await wrapCoin(creator, { amount: price })
  const bid = await offerForModel(creator, { modelId, price, endsAt: scene.later(day) })
  const transfer = { address: market.weth!, abi: erc20Abi, functionName: 'transfer' } as const
  await sendCall(creator, { ...transfer, args: [addressOf(stranger), await wethOf(addressOf(creator))] })
  expect(await problemOf(bid.signed)).toEqual(['sale.notCovered', false])

  await chain.advanceTime(2 * day)
  expect(await problemOf(signed)).toEqual(['sale.expired', true])
})

test('an order that is no sale of one model is none, whoever signed it', async () => {
  const { creator, market } = scene
  const modelId = await scene.mint(creator)
  const { signed } = await listModel(creator, { modelId, price, endsAt: scene.later(9 * day) })
  const { parameters } = signed
  const [[nft], [paid, royalty]] = [parameters.offer, parameters.consideration] as const
  const codeOf = (change: Partial<SignedSale['parameters']>) => {
    try {
      readSale(market, { ...signed, parameters: { ...parameters, ...change } })
      return undefined
    } catch (error) {
      return error instanceof AssayError ? error.code : error
    }
  }
  expect(codeOf({})).toBeUndefined()
  for (const change of [
    { offer: [nft!, nft!] },
    { offer: [] },
    { consideration: [] },
    { orderType: 2 },
    { zone: market.contests },
    { consideration: [{ ...paid!, endAmount: 1n }] },
    { consideration: [{ ...paid!, recipient: market.contests }] },
    { consideration: [{ ...paid!, itemType: 1 }] },
    { consideration: [{ ...paid!, token: market.weth! }] },
    { consideration: [paid!, { ...royalty!, itemType: 1, token: market.weth! }] },
    { offer: [{ ...nft!, itemType: 4 }] },
    { offer: [{ ...nft!, startAmount: 2n, endAmount: 2n }] },
  ]) {
    expect(codeOf(change)).toBe('sale.unsupported')
  }
  expect(codeOf({ offer: [{ ...nft!, token: market.contests }] })).toBe('sale.otherCollection')
})

async function fill(peer: Seaport, signed: SignedSale): Promise<void> {
  const { executeAllActions } = await peer.fulfillOrder({ order: JSON.parse(encodeSale(signed)) })
  await (await executeAllActions()).wait()
}
