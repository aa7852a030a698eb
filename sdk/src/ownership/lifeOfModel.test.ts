import { type Account, type Address, getAddress, type Hex, sha256, stringToHex, zeroAddress } from 'viem'
import { getBalance, getBlock, sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deployMarket } from '../chain/deployMarket.ts'
import { findOwed } from '../chain/findOwed.ts'
import { type Market, withAccount } from '../chain/market.ts'
import { readCallContext } from '../chain/readCallContext.ts'
import { sendCall } from '../chain/sendTransaction.ts'
import { withdrawAll } from '../chain/withdrawAll.ts'
import { deployToken } from '../contests/testToken.testing.ts'
import { buyLicense } from '../licenses/buyLicense.ts'
import { closeLicense } from '../licenses/closeLicense.ts'
import { findRight } from '../licenses/findRight.ts'
import { getLicense } from '../licenses/getLicense.ts'
import { getLicenseOffers } from '../licenses/getLicenseOffers.ts'
import { grantLicense } from '../licenses/grantLicense.ts'
import { offerLicense } from '../licenses/offerLicense.ts'
import { rentModel } from '../licenses/rentModel.ts'
import { getRentTerms, setRent } from '../licenses/setRent.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { getRevenue } from '../revenue/getRevenue.ts'
import { payModel } from '../revenue/payModel.ts'
import { sweepRoyalties } from '../revenue/sweepRoyalties.ts'
import { withdrawRevenue } from '../revenue/withdrawRevenue.ts'
import { buyOutModel } from '../shares/buyOutModel.ts'
import { executeProposal } from '../shares/executeProposal.ts'
import { getProposals } from '../shares/getProposals.ts'
import { getShares } from '../shares/getShares.ts'
import { proposeAct } from '../shares/proposeAct.ts'
import { redeemShares } from '../shares/redeemShares.ts'
import { requireVault } from '../shares/requireVault.ts'
import { reuniteModel } from '../shares/reuniteModel.ts'
import { splitModel } from '../shares/splitModel.ts'
import { voteProposal } from '../shares/voteProposal.ts'
import { commitWeights } from './commitWeights.ts'
import { getLineage } from './getLineage.ts'
import { getModel } from './getModel.ts'
import { listModels } from './listModels.ts'
import { mintModel } from './mintModel.ts'
import { modelsContract } from './modelsContract.ts'
import { recardModel } from './recardModel.ts'
import { setUser } from './setUser.ts'

const day = 86_400
const card = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
const weights = (name: string): Hex => sha256(stringToHex(name))

let chain: LocalChain
let market: Market
let creator: Market
let parent: Market
let buyer: Market

beforeAll(async () => {
  chain = await startLocalChain()
  const [first, ...others] = chain.accounts
  market = await deployMarket({ client: chain.client, account: first as Account })
  ;[creator, parent, buyer] = others.slice(0, 3).map(account => withAccount(market, account)) as [
    Market,
    Market,
    Market,
  ]
})
afterAll(() => chain.stop())

const addressOf = ({ account }: Market): Address => account!.address
const mint = async (signer: Market, name: string) => {
  const { modelId } = await mintModel(signer, { card, weightsRoot: weights(name) })
  return modelId
}
const sell = (modelId: bigint, from: Market, to: Market) =>
  sendCall(from, {
    ...modelsContract(market),
    functionName: 'transferFrom',
    args: [addressOf(from), addressOf(to), modelId],
  })

test('a model is minted once, by whoever committed to its weights, with its parents', async () => {
  const base = await mint(parent, 'base')
  const [weightsRoot, salt] = [weights('derived'), weights('salt')]
  expect(await commitWeights(creator, { weightsRoot, salt })).toBeDefined()
  expect(await commitWeights(creator, { weightsRoot, salt })).toBeUndefined()
  const wanted = { card, weightsRoot, salt, royaltyBps: 500, parents: [{ modelId: base, shareBps: 1_000 }] }
  const { modelId } = await mintModel(creator, wanted)
  await expect(mintModel(buyer, wanted)).rejects.toMatchObject({ code: 'model.alreadyMinted' })
  const model = await getModel(market, modelId)
  expect(model).toMatchObject({
    creator: addressOf(creator),
    owner: addressOf(creator),
    card,
    weightsRoot,
    origin: 'none',
    originId: undefined,
    scoreBps: undefined,
    royaltyBps: 500,
    parents: wanted.parents,
    vault: undefined,
    user: undefined,
    supersededBy: undefined,
  })
  expect(await getLineage(market, modelId)).toEqual([{ modelId: base, partsPerBillion: 100_000_000n }])
  expect(await listModels(market, { creator: addressOf(creator) })).toEqual([model])
  await expect(getModel(market, 99n)).rejects.toMatchObject({ code: 'model.erc721NonexistentToken' })
  await expect(mintModel(creator, { ...wanted, weightsRoot: weights('x'), royaltyBps: 1_001 })).rejects.toMatchObject({
    code: 'model.invalidRoyalty',
  })

  const other = card.replace('fz', 'fy')
  await expect(recardModel(buyer, { modelId, card: other })).rejects.toMatchObject({ code: 'model.notOwner' })
  await recardModel(creator, { modelId, card: other })
  expect((await getModel(market, modelId)).card).toBe(other)
})

test('a license says what it allows and for how long, and what is marked so ends with a sale', async () => {
  const modelId = await mint(creator, 'licensed')
  const token = getAddress(await deployToken(chain))
  const { offerId } = await offerLicense(creator, { modelId, tier: 'use', price: 100n, durationSeconds: day })
  const lasting = await offerLicense(creator, { modelId, tier: 'fineTune', price: 40n, token })
  const lapsing = await offerLicense(creator, { modelId, tier: 'replicate', price: 7n, lapsesOnSale: true })
  expect(await getLicenseOffers(market, modelId)).toMatchObject([
    { offerId, tier: 'use', price: 100n, token: zeroAddress, durationSeconds: day, open: true },
    { tier: 'fineTune', token, transferable: false, lapsesOnSale: false },
    { tier: 'replicate', lapsesOnSale: true },
  ])
  const account = addressOf(buyer)
  const rights = () => findRight(market, { modelId, account })
  expect(await rights()).toEqual({ right: 'none' })
  await expect(offerLicense(buyer, { modelId, tier: 'use', price: 1n })).rejects.toMatchObject({
    code: 'license.notOwner',
  })
  await expect(buyLicense(buyer, { modelId, offerId: 9 })).rejects.toMatchObject({ code: 'license.unknownOffer' })

  const used = await buyLicense(buyer, { modelId, offerId })
  expect(await rights()).toEqual({ right: 'license', licenseId: used.licenseId, tier: 'use' })
  const { timestamp } = await getBlock(chain.client)
  expect(await getLicense(market, used.licenseId)).toMatchObject({
    modelId,
    tier: 'use',
    expiresAt: timestamp + BigInt(day),
    ended: false,
  })
  const tuned = await buyLicense(buyer, { modelId, offerId: lasting.offerId })
  expect(await findOwed(market, { account: addressOf(creator), contestIds: [], tokens: [token] })).toMatchObject([
    { token: zeroAddress, fromModels: 100n },
    { token, fromModels: 40n },
  ])
  const replicated = await grantLicense(creator, { modelId, offerId: lapsing.offerId, holder: account })
  expect(await rights()).toEqual({ right: 'license', licenseId: replicated.licenseId, tier: 'replicate' })
  await closeLicense(creator, { modelId, offerId })
  await expect(buyLicense(buyer, { modelId, offerId })).rejects.toMatchObject({ code: 'license.offerClosed' })

  await sell(modelId, creator, parent)
  expect(await rights()).toEqual({ right: 'license', licenseId: tuned.licenseId, tier: 'fineTune' })
  await expect(buyLicense(buyer, { modelId, offerId: 2 })).rejects.toMatchObject({ code: 'license.offerClosed' })
  expect(await findRight(market, { modelId, account: addressOf(parent) })).toEqual({ right: 'owner' })
  await chain.advanceTime(day)
  expect((await getLicense(market, used.licenseId)).ended).toBe(true)
})

test('who rents a model is its user to the end of the hours, whoever owns it', async () => {
  const modelId = await mint(creator, 'rented')
  await expect(rentModel(buyer, { modelId, hours: 1 })).rejects.toMatchObject({ code: 'license.notForRent' })
  await setRent(creator, { modelId, pricePerHour: 10n, maxHours: 3 })
  expect(await getRentTerms(market, modelId)).toEqual({ token: zeroAddress, pricePerHour: 10n, maxHours: 3 })
  const expires = (await getBlock(chain.client)).timestamp + 1_000n
  await setUser(creator, { modelId, user: addressOf(parent), expires })
  expect((await getModel(market, modelId)).user).toEqual({ account: addressOf(parent), expires })

  await expect(rentModel(buyer, { modelId, hours: 4 })).rejects.toMatchObject({ code: 'license.invalidHours' })
  const rental = await rentModel(buyer, { modelId, hours: 2 })
  expect(rental.price).toBe(20n)
  await expect(rentModel(parent, { modelId, hours: 1 })).rejects.toMatchObject({
    code: 'license.rented',
    retryable: true,
  })
  await expect(setUser(creator, { modelId, user: addressOf(parent), expires })).rejects.toMatchObject({
    code: 'model.rented',
  })
  await sell(modelId, creator, parent)
  expect(await findRight(market, { modelId, account: addressOf(buyer) })).toEqual({
    right: 'renter',
    expires: rental.expires,
  })
  expect(await getRentTerms(market, modelId)).toBeUndefined()
  await chain.advanceTime(7_200)
  expect(await findRight(market, { modelId, account: addressOf(buyer) })).toEqual({ right: 'none' })
})

test('what a model earns is divided among its line and its owner, royalties among its line and its creator', async () => {
  const base = await mint(parent, 'grandparent')
  const { modelId } = await mintModel(creator, {
    card,
    weightsRoot: weights('earning'),
    parents: [{ modelId: base, shareBps: 2_500 }],
  })
  await sell(modelId, creator, buyer)
  await payModel(market, { modelId, amount: 1_000n })
  const { receiver } = await getRevenue(market, { modelId })
  const transfer = { account: market.account!, chain: chain.client.chain, to: receiver, value: 400n }
  await waitForTransactionReceipt(chain.client, { hash: await sendTransaction(chain.client, transfer) })
  expect(await getRevenue(market, { modelId })).toMatchObject({ earned: 1_000n, unswept: 400n })
  expect((await sweepRoyalties(market, { modelId })).amount).toBe(400n)
  expect(await getRevenue(market, { modelId })).toMatchObject({ earned: 1_400n, unswept: 0n })

  expect((await withdrawRevenue(buyer)).amount).toBe(750n)
  expect((await withdrawRevenue(parent)).amount).toBe(350n)
  await expect(withdrawRevenue(parent)).rejects.toMatchObject({ code: 'revenue.nothingOwed' })
})

test('shareholders are paid, decide by vote, and are bought out', async () => {
  const modelId = await mint(creator, 'shared')
  const account = addressOf(creator)
  const shared = { modelId, name: 'Shared', symbol: 'SHR', supply: 128n, buyoutPrice: 1_000n }
  await expect(splitModel(buyer, shared)).rejects.toMatchObject({ code: 'model.erc721InvalidApprover' })
  const { vault } = await splitModel(creator, shared)
  expect(await getModel(market, modelId)).toMatchObject({ owner: vault, vault })
  const transfer = { ...(await requireVault(market, modelId)), functionName: 'transfer' } as const
  await sendCall(creator, { ...transfer, args: [addressOf(buyer), 32n] })
  await payModel(market, { modelId, amount: 512n })
  expect(await getShares(market, { modelId, account: addressOf(buyer) })).toMatchObject({
    vault,
    buyoutPrice: 1_000n,
    gone: false,
    holding: { shares: 32n, dividends: [{ token: zeroAddress, amount: 128n }] },
  })
  const owed = await findOwed(market, { account: addressOf(buyer), contestIds: [] })
  expect(owed).toMatchObject([{ dividends: [{ modelId, vault, amount: 128n }], total: 128n }])
  const before = await getBalance(chain.client, { address: addressOf(buyer) })
  await withdrawAll(market, { owed })
  expect((await getBalance(chain.client, { address: addressOf(buyer) })) - before).toBe(128n)

  // Shares count as votes from the second after they came.
  await chain.advanceTime(1)
  const proposal = { modelId, act: { setRent: { pricePerHour: 5n, maxHours: 9 } }, description: 'Let it be rented' }
  await expect(proposeAct(parent, proposal)).rejects.toMatchObject({ code: 'share.governorInsufficientProposerVotes' })
  const { proposalId } = await proposeAct(creator, proposal)
  expect(
    await readCallContext(market, { to: (await getShares(market, { modelId })).governor, data: '0x' }),
  ).toMatchObject({
    shares: { modelId, vault },
  })
  await expect(voteProposal(creator, { modelId, proposalId, support: 'for' })).rejects.toMatchObject({
    code: 'share.governorUnexpectedProposalState',
    retryable: true,
  })
  await chain.advanceTime(day + 1)
  await voteProposal(creator, { modelId, proposalId, support: 'for' })
  await voteProposal(buyer, { modelId, proposalId, support: 'against' })
  await chain.advanceTime(3 * day)
  await executeProposal(market, { modelId, proposalId })
  expect(await getRentTerms(market, modelId)).toMatchObject({ pricePerHour: 5n })
  expect(await getProposals(market, { modelId })).toMatchObject([
    {
      proposalId,
      state: 'executed',
      votes: { for: 96n, against: 32n },
      quorum: 32n,
    },
  ])

  await expect(reuniteModel(creator, { modelId })).rejects.toMatchObject({ code: 'share.notAllShares' })
  await expect(redeemShares(creator, { modelId })).rejects.toMatchObject({ code: 'share.notBoughtOut' })
  expect((await buyOutModel(parent, { modelId })).price).toBe(1_000n)
  expect(await getModel(market, modelId)).toMatchObject({ owner: addressOf(parent), vault: undefined })
  expect((await redeemShares(creator, { modelId })).amount).toBe(750n)
  expect((await redeemShares(buyer, { modelId })).amount).toBe(250n)
  expect((await findOwed(market, { account, contestIds: [] }))[0]).toMatchObject({ dividends: [{ amount: 384n }] })
})
