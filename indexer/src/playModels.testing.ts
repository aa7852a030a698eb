import {
  buyLicense,
  buyOutModel,
  claimDividend,
  closeLicense,
  fulfillSale,
  getRun,
  grantLicense,
  licensesAbi,
  listModel,
  type Market,
  mintModel,
  offerForModel,
  offerLicense,
  payModel,
  recardModel,
  redeemShares,
  rentModel,
  requireModels,
  setRent,
  setUser,
  splitModel,
  sweepRoyalties,
  withAccount,
  withdrawRevenue,
  wrapCoin,
} from '@assay/sdk'
import { deploySeaport } from '@assay/sdk/node'
import { keccak256, maxUint64, stringToHex } from 'viem'
import { getBlock, waitForTransactionReceipt, writeContract } from 'viem/actions'
import type { OrderScene } from '../../sdk/src/orders/orderScene.testing.ts'
import { playRuns } from './playRuns.testing.ts'

export const salePrice = 1_000_000n
export const bidPrice = 2_000_000n

/** Models that were minted, licensed, rented, paid, split, bought out and sold, two of them derived from the first. */
export async function playModels({ chain, ...scene }: OrderScene, card: string): Promise<Market> {
  const [owner] = chain.accounts
  const market = { ...scene.market, ...(await deploySeaport({ client: chain.client, account: owner! })) }
  const [creator, trainer, buyer] = [scene.vendor, scene.customer, scene.anyone].map(({ account }) =>
    withAccount(market, account!),
  ) as [Market, Market, Market]
  const { runId } = await playRuns({ chain, trainer, challenger: buyer, auditor: creator })

  const weightsRoot = keccak256(stringToHex('weights'))
  const { modelId: base } = await mintModel(creator, { card, weightsRoot, royaltyBps: 500 })
  const completed = (await getRun(market, runId)).completed!
  const { modelId: derived } = await mintModel(trainer, {
    card: '../\0<script>',
    weightsRoot: completed.weightsRoot,
    parents: [{ modelId: base, shareBps: 2_000 }],
    origin: { runId },
  })
  const parents = [base, derived].map(modelId => ({ modelId, shareBps: 1_000 }))
  const { modelId: third } = await mintModel(buyer, { card, weightsRoot: keccak256(weightsRoot), parents })
  // A year that no calendar has.
  await setUser(buyer, { modelId: third, user: owner!.address, expires: maxUint64 })
  await recardModel(trainer, { modelId: derived, card })

  const price = 1_000n
  const terms = { modelId: base, tier: 'download', price } as const
  const { offerId } = await offerLicense(creator, { ...terms, transferable: true })
  const { licenseId } = await buyLicense(buyer, { modelId: base, offerId })
  await buyLicense(buyer, { modelId: base, offerId })
  await passOn(buyer, licenseId)
  await grantLicense(creator, { modelId: base, offerId, holder: trainer.account!.address })
  const timed = await offerLicense(creator, { ...terms, tier: 'use', durationSeconds: 2 ** 32 - 1, lapsesOnSale: true })
  await buyLicense(trainer, { modelId: base, offerId: timed.offerId })
  await closeLicense(creator, { modelId: base, offerId: timed.offerId })
  await setRent(creator, { modelId: base, pricePerHour: 10n, maxHours: 720 })
  await rentModel(buyer, { modelId: base, hours: 720 })

  await payModel(buyer, { modelId: derived, amount: 1_001n })
  await splitModel(trainer, { modelId: derived, name: 'Shares', symbol: 'SHR', supply: 1_000n, buyoutPrice: 9_000n })
  await payModel(buyer, { modelId: derived, amount: 5_000n })
  await claimDividend(trainer, { modelId: derived })
  await splitModel(buyer, { modelId: third, name: 'Third', symbol: '3', supply: 7n, buyoutPrice: 1n })
  await buyOutModel(creator, { modelId: derived })
  await redeemShares(trainer, { modelId: derived })

  const endsAt = (await getBlock(chain.client)).timestamp + 86_400n
  const { signed } = await listModel(creator, { modelId: base, price: salePrice, endsAt })
  await fulfillSale(buyer, { signed })
  await sweepRoyalties(buyer, { modelId: base })
  await wrapCoin(trainer, { amount: bidPrice })
  const bid = await offerForModel(trainer, { modelId: base, price: bidPrice, endsAt })
  await fulfillSale(buyer, { signed: bid.signed })
  await offerLicense(trainer, terms)
  await withdrawRevenue(creator)
  return market

  async function passOn({ client, account }: Market, id: bigint): Promise<void> {
    const args = [account!.address, owner!.address, id, 1n, '0x'] as const
    const call = { abi: licensesAbi, functionName: 'safeTransferFrom', args } as const
    const { licenses: address } = requireModels(market)
    const hash = await writeContract(client, { ...call, address, account: account!, chain: null })
    await waitForTransactionReceipt(client, { hash })
  }
}
