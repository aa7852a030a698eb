import { type Account, type Address, erc20Abi, getAddress, maxUint256, stringToHex, zeroAddress, zeroHash } from 'viem'
import { readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earningAbi } from '../chain/abis/earningAbi.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { sendCall } from '../chain/sendTransaction.ts'
import { dataNftAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import { type SaleScene, setSaleScene } from '../sales/saleScene.testing.ts'
import { wrapCoin } from '../sales/wrapCoin.ts'
import { encodeDdo, plainFlags } from './ddo.ts'
import { findAssetOrder } from './findAssetOrder.ts'
import { findAssets } from './findAssets.ts'
import { getAsset } from './getAsset.ts'
import { orderAsset } from './orderAsset.ts'
import { publishAsset } from './publishAsset.ts'

const price = 10n ** 15n
const node = 'http://127.0.0.1:9160'

let scene: SaleScene
beforeAll(async () => {
  scene = await setSaleScene()
})
afterAll(() => scene.chain.stop())

const addressOf = ({ account }: Market): Address => (account as Account).address
const wethOf = (address: Address) =>
  readContract(scene.chain.client, {
    address: scene.market.weth!,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [address],
  })
const publish = (modelId: bigint) =>
  publishAsset(scene.creator, { modelId, price, node, name: 'Digits', timeoutSeconds: 100 })

test('a model is published, ordered at its price, and paid for to those who made it', async () => {
  const { creator, buyer, stranger, market, chain } = scene
  const parent = await scene.mint(stranger)
  const modelId = await scene.mint(creator, { parents: [{ modelId: parent, shareBps: 2_500 }] })
  const { datatoken, dataNft, did, sent } = await publish(modelId)
  expect(Number(sent[0].gasUsed + sent[1].gasUsed)).toBeLessThan(1_600_000)
  const asset = await getAsset(market, { datatoken })
  expect(asset).toMatchObject({
    did,
    modelId,
    dataNft,
    datatoken,
    node,
    timeoutSeconds: 100,
    token: getAddress(market.weth!),
    price: expect.any(BigInt),
  })
  expect(asset.price).toBeGreaterThanOrEqual(price)
  expect(did).toMatch(/^did:op:[0-9a-f]{64}$/)
  expect(await findAssets(market, { modelId })).toEqual([asset])
  expect(await findAssets(market, { modelId: parent })).toEqual([])

  const account = addressOf(buyer)
  expect(await findAssetOrder(market, { asset, account })).toBeUndefined()
  await expect(orderAsset(buyer, { datatoken })).rejects.toMatchObject({ code: 'chain.insufficientFunds' })
  await wrapCoin(buyer, { amount: 2n * asset.price! })
  await expect(orderAsset(buyer, { datatoken, maxPrice: price - 1n })).rejects.toMatchObject({
    code: 'ocean.priceTooHigh',
  })
  const ordered = await orderAsset(buyer, { datatoken })
  expect(await wethOf(account)).toBe(asset.price)
  const order = await findAssetOrder(market, { asset, account })
  expect(order).toMatchObject({ transaction: ordered.hash, expiresAt: order!.orderedAt + 100n })
  expect(await findAssetOrder(market, { asset, account: addressOf(stranger) })).toBeUndefined()
  await chain.advanceTime(101)
  expect(await findAssetOrder(market, { asset, account })).toBeUndefined()
  expect(await findAssetOrder(market, { asset: { ...asset, timeoutSeconds: 0 }, account })).toMatchObject({
    expiresAt: undefined,
  })

  const revenue = { address: market.revenue!, abi: earningAbi } as const
  await sendCall(stranger, { ...revenue, functionName: 'sweep', args: [modelId, market.weth!] })
  const credited = await Promise.all(
    [stranger, creator].map(of =>
      readContract(chain.client, { ...revenue, functionName: 'credited', args: [market.weth!, addressOf(of)] }),
    ),
  )
  expect(credited).toEqual([price / 4n, (price * 3n) / 4n])
})

test('an asset that a stranger published of somebody’s model is none, whoever owns its data NFT', async () => {
  const { creator, stranger, market } = scene
  const modelId = await scene.mint(creator)
  const owner = addressOf(creator)
  // The stranger makes the model's owner that of the data NFT, and can mint the datatoken.
  const forged = await createForged(stranger, owner)
  const claim = { chainId: 31337, models: market.models!, modelId, epoch: 1 }
  const ddo = (datatoken: Address, dataNft: Address) =>
    encodeDdo({
      dataNft,
      datatoken,
      node,
      timeoutSeconds: 0,
      name: 'Digits',
      description: '',
      license: '',
      author: owner,
      createdAt: new Date(0),
      model: claim,
    })
  await expect(getAsset(market, forged)).rejects.toMatchObject({ code: 'ocean.noAsset' })
  await expect(describe(stranger, forged.dataNft, ddo(forged.datatoken, forged.dataNft))).rejects.toMatchObject({
    code: 'chain.reverted',
  })

  // Or it describes a data NFT of its own as the model.
  const own = await createForged(stranger, addressOf(stranger))
  await describe(stranger, own.dataNft, ddo(own.datatoken, own.dataNft))
  await expect(getAsset(market, own)).rejects.toMatchObject({ code: 'ocean.notOfOwner' })
  await expect(orderAsset(stranger, own)).rejects.toMatchObject({ code: 'ocean.notOfOwner' })

  // Or lets one datatoken pass for that of another asset.
  const { datatoken } = await publish(modelId)
  await describe(stranger, own.dataNft, ddo(datatoken, own.dataNft))
  await expect(getAsset(market, own)).rejects.toMatchObject({ code: 'ocean.noAsset' })
  await expect(getAsset(market, { datatoken: market.weth! })).rejects.toMatchObject({ code: 'ocean.noAsset' })
})

test('an asset ends with the sale of its model, also where the seller has it back', async () => {
  const { creator, buyer, market } = scene
  const modelId = await scene.mint(creator)
  const { datatoken, dataNft } = await publish(modelId)
  const move = (from: Market, to: Market) =>
    sendCall(from, {
      ...modelsContract(market),
      functionName: 'transferFrom',
      args: [addressOf(from), addressOf(to), modelId],
    })
  await move(creator, buyer)
  await expect(getAsset(market, { datatoken })).rejects.toMatchObject({ code: 'ocean.notOfOwner' })
  await expect(publish(modelId)).rejects.toMatchObject({ code: 'ocean.notOwner' })
  await move(buyer, creator)
  await expect(getAsset(market, { datatoken })).rejects.toMatchObject({ code: 'ocean.notOfOwner' })

  const again = await publish(modelId)
  expect((await findAssets(market, { modelId })).map(asset => asset.datatoken)).toEqual([again.datatoken])
  const state = (state: number) =>
    sendCall(creator, { address: again.dataNft, abi: dataNftAbi, functionName: 'setMetaDataState', args: [state] })
  await state(4)
  expect(await getAsset(market, again)).toMatchObject({ price: undefined })
  await expect(orderAsset(buyer, again)).rejects.toMatchObject({ code: 'ocean.closed' })
  await state(3)
  await expect(getAsset(market, again)).rejects.toMatchObject({ code: 'ocean.ended' })
  expect(dataNft).not.toBe(again.dataNft)
})

test('a price that Ocean cannot write, a node that is no address and a token that is not named are refused', async () => {
  const { creator, market } = scene
  const modelId = await scene.mint(creator)
  const wanted = { modelId, price, node, name: 'Digits' }
  await expect(publishAsset(creator, { ...wanted, price: 1n })).rejects.toMatchObject({ code: 'ocean.priceTooLow' })
  await expect(publishAsset(creator, { ...wanted, node: 'node' })).rejects.toMatchObject({
    code: 'listing.invalidNode',
  })
  const { weth: _, ...without } = market
  await expect(publishAsset({ ...without, account: creator.account! }, wanted)).rejects.toMatchObject({
    code: 'ocean.noToken',
  })
})

/** A data NFT of an owner's, and a datatoken of it that whoever publishes can mint. */
async function createForged(publisher: Market, owner: Address) {
  const self = addressOf(publisher)
  const sent = await sendCall(publisher, {
    address: publisher.oceanFactory!,
    abi: oceanFactoryAbi,
    functionName: 'createNftWithErc20WithFixedRate',
    args: [
      { name: 'Model', symbol: 'M', templateIndex: 1n, tokenURI: '', transferable: false, owner },
      {
        templateIndex: 2n,
        strings: ['Model', 'M'],
        addresses: [self, self, zeroAddress, zeroAddress],
        uints: [maxUint256, 0n],
        bytess: [],
      },
      {
        fixedPriceAddress: publisher.oceanExchange!,
        addresses: [publisher.weth!, self, self, zeroAddress],
        uints: [18n, 18n, price, 0n, 1n],
      },
    ],
  })
  const { newTokenAddress: dataNft } = findEmitted(sent, 'NFTCreated')
  return { dataNft, datatoken: findEmitted(sent, 'TokenCreated').newTokenAddress }
}

const describe = (publisher: Market, dataNft: Address, ddo: string) =>
  sendCall(publisher, {
    address: dataNft,
    abi: dataNftAbi,
    functionName: 'setMetaData',
    args: [0, '', '', plainFlags, stringToHex(ddo), zeroHash, []],
  })
