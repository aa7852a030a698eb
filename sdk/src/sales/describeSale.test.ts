import {
  type Address,
  createClient,
  custom,
  defineChain,
  encodeFunctionData,
  erc20Abi,
  getAddress,
  zeroAddress,
  zeroHash,
} from 'viem'
import { expect, test } from 'vitest'
import { describeCall } from '../chain/describeCall.ts'
import type { Market } from '../chain/market.ts'
import { datatokenAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { seaportAbi } from '../generated/seaport.ts'
import { wethAbi } from '../generated/weth.ts'
import type { Asset } from '../ocean/getAsset.ts'
import { basicOrder } from './basicOrder.ts'
import { describeSale } from './describeSale.ts'
import { readSale } from './readSale.ts'
import type { SaleOrder } from './signedSale.ts'

const address = (n: number): Address => getAddress(`0x${n.toString(16).padStart(40, '0')}`)
const chain = defineChain({
  id: 31337,
  name: 'none',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [] } },
})
const transport = custom({ request: async () => expect.unreachable('the chain was asked') })
const [models, licenses, revenue, shares, seaport, weth, oceanFactory] = [2, 3, 4, 5, 6, 7, 8].map(address) as Address[]
const market = {
  client: createClient({ chain, transport }),
  contests: address(1),
  deployedBlock: 0n,
  ...{ models, licenses, revenue, shares, seaport, weth, oceanFactory },
} as Market
const [maker, receiver] = [address(20), address(21)]

const money = { itemType: 0, token: zeroAddress, identifierOrCriteria: 0n }
const nft = { itemType: 2, token: models!, identifierOrCriteria: 3n, startAmount: 1n, endAmount: 1n }
const paying = (recipient: Address, amount: bigint) => ({ ...money, startAmount: amount, endAmount: amount, recipient })
const listing: SaleOrder = {
  offerer: maker,
  zone: zeroAddress,
  offer: [nft],
  consideration: [paying(maker, 9n * 10n ** 17n), paying(receiver, 10n ** 17n)],
  orderType: 0,
  startTime: 0n,
  endTime: 1_900_000_000n,
  zoneHash: zeroHash,
  salt: 1n,
  conduitKey: zeroHash,
  counter: 0n,
}
const wrapped = { itemType: 1, token: weth! }
const bid: SaleOrder = {
  ...listing,
  offer: [{ ...money, ...wrapped, startAmount: 10n ** 18n, endAmount: 10n ** 18n }],
  consideration: [
    { ...nft, recipient: maker },
    { ...paying(receiver, 10n ** 17n), ...wrapped },
  ],
}

test('an order says what its signature binds to, also as a wallet writes it', () => {
  const written = JSON.parse(JSON.stringify(listing, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
  for (const message of [listing, written]) {
    expect(describeSale(market, message)).toEqual({
      title: 'List model 3 for sale',
      verb: 'OrderComponents',
      says: [
        'Whoever pays 1 ETH by 2030-03-17T17:46:40Z owns the model, without asking you again.',
        'Of that 0.9 ETH is yours.',
        `0.1 ETH goes to ${receiver}.`,
        'Nothing is sent now and no fee is paid. To take it back before costs a transaction.',
      ],
      pays: [],
    })
  }
  expect(describeSale(market, bid)).toMatchObject({
    title: 'Bid for model 3',
    pays: [{ amount: 10n ** 18n, token: weth, to: 'allowance' }],
  })
})

test('what is no sale of one model is not described, so that no page has it signed', () => {
  expect(describeSale(market, {})).toBeUndefined()
  expect(describeSale(market, { ...listing, offer: [{ ...nft, token: address(9) }] })).toBeUndefined()
  expect(describeSale(market, { ...listing, consideration: [paying(receiver, 1n)] })).toBeUndefined()
})

const fill = (order: SaleOrder, value = 0n) => {
  const sale = readSale(market, { parameters: order, signature: '0x' })
  const data = encodeFunctionData({ abi: seaportAbi, functionName: 'fulfillBasicOrder', args: [basicOrder(sale)] })
  return describeCall(market, { to: seaport!, data, value })
}

test('calls of Seaport say what is bought and sold, and for how much', () => {
  expect(fill(listing, 10n ** 18n)).toMatchObject({
    title: `Buy model 3 from ${maker}`,
    pays: [{ amount: 10n ** 18n, token: zeroAddress, to: 'payment' }],
  })
  expect(fill(bid)).toMatchObject({ title: `Sell model 3 to ${maker}`, pays: [] })
  expect(fill(bid)?.says[0]).toContain(String(9n * 10n ** 17n))
  const inToken = { ...listing, consideration: listing.consideration.map(item => ({ ...item, ...wrapped })) }
  expect(fill(inToken)?.pays).toEqual([{ amount: 10n ** 18n, token: weth, to: 'payment' }])
  const data = encodeFunctionData({ abi: seaportAbi, functionName: 'incrementCounter' })
  expect(describeCall(market, { to: seaport!, data, value: 0n })?.title).toBe('Cancel all your listings and bids')
})

test('calls of the wrapped coin and of Ocean are known, and approvals for them', () => {
  const call = (to: Address, data: `0x${string}`, value = 0n, context = {}) =>
    describeCall(market, { to, data, value }, context)
  const wrap = encodeFunctionData({ abi: wethAbi, functionName: 'deposit' })
  expect(call(weth!, wrap, 5n)).toMatchObject({ title: 'Wrap coin', pays: [{ amount: 5n, to: 'payment' }] })
  const approve = (spender: Address) =>
    encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, 7n] })
  expect(call(weth!, approve(seaport!))?.pays).toEqual([{ amount: 7n, token: weth, to: 'allowance' }])
  expect(call(weth!, approve(maker))).toBeUndefined()

  const datatoken = address(30)
  const asset: Asset = {
    ...{ did: '', modelId: 3n, name: '', description: '', dataNft: address(31), datatoken, node: '' },
    ...{ timeoutSeconds: 0, exchangeId: zeroHash, token: weth!, price: 7n },
  }
  const fees = { consumeMarketFeeAddress: zeroAddress, consumeMarketFeeToken: zeroAddress, consumeMarketFeeAmount: 0n }
  const provider = { providerFeeAddress: zeroAddress, providerFeeToken: zeroAddress, providerFeeAmount: 0n, v: 0 }
  const signed = { ...provider, r: zeroHash, s: zeroHash, validUntil: 0n, providerData: '0x' } as const
  const order = encodeFunctionData({
    abi: datatokenAbi,
    functionName: 'buyFromFreAndOrder',
    args: [
      { consumer: maker, serviceIndex: 0n, _providerFee: signed, _consumeMarketFee: fees },
      {
        ...{ exchangeContract: address(32), exchangeId: zeroHash, maxBaseTokenAmount: 7n },
        ...{ swapMarketFee: 0n, marketFeeAddress: zeroAddress },
      },
    ],
  })
  expect(call(datatoken, order)).toBeUndefined()
  expect(call(datatoken, order, 0n, { asset })).toMatchObject({
    title: 'Order model 3 on Ocean',
    pays: [{ amount: 7n, token: weth, to: 'payment' }],
  })
  expect(call(weth!, approve(datatoken), 0n, { asset })?.title).toBe('Let an order on Ocean take a token')
  const create = encodeFunctionData({
    abi: oceanFactoryAbi,
    functionName: 'createNftWithErc20WithFixedRate',
    args: [
      { name: 'Assay model 3', symbol: '', templateIndex: 1n, tokenURI: '', transferable: false, owner: maker },
      { templateIndex: 2n, strings: [], addresses: [], uints: [], bytess: [] },
      { fixedPriceAddress: address(32), addresses: [weth!], uints: [18n, 18n, 5n] },
    ],
  })
  expect(call(oceanFactory!, create)?.title).toBe('Put "Assay model 3" on Ocean')
})
