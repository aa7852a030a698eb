import { type Context, type Event, ponder } from 'ponder:registry'
import { licenseRecord, offerRecord } from 'ponder:schema'
import { type Tier, tiers } from '@assay/sdk'
import { type Address, zeroAddress } from 'viem'
import { changeModel } from './changeModel.ts'
import { keepActivity } from './keepActivity.ts'

ponder.on('Licenses:LicenseOffered', async ({ event, context }) => {
  const { modelId, offerId, owner, offer } = event.args
  await context.db.insert(offerRecord).values({
    ...offer,
    modelId,
    offerId: Number(offerId),
    tier: tiers[offer.tier] as Tier,
    open: true,
    transaction: event.transaction.hash,
  })
  await changeModel(context, modelId, ({ offers }) => ({ offers: offers + 1 }))
  await keepActivity(context, event, 'LicenseOffered', { modelId, account: owner })
})

ponder.on('Licenses:LicenseClosed', async ({ event, context }) => {
  const { modelId, offerId } = event.args
  await context.db.update(offerRecord, { modelId, offerId: Number(offerId) }).set({ open: false })
  const { owner } = await changeModel(context, modelId, () => ({}))
  await keepActivity(context, event, 'LicenseClosed', { modelId, account: owner })
})

ponder.on('Licenses:LicenseBought', async ({ event, context }) => {
  const { modelId, holder, price } = event.args
  const token = await keepLicense(context, event)
  await keepActivity(context, event, 'LicenseBought', { modelId, account: holder, amount: price, token })
})

ponder.on('Licenses:LicenseGranted', async ({ event, context }) => {
  const { modelId, holder } = event.args
  await keepLicense(context, event)
  await keepActivity(context, event, 'LicenseGranted', { modelId, account: holder })
})

ponder.on('Licenses:TransferSingle', async ({ event, context }) => {
  const { from, to, id, value } = event.args
  // What `LicenseBought` and `LicenseGranted` tell.
  if (from === zeroAddress) return
  await passOn(context, event, { from, to, licenseId: id, amount: value })
  await keepActivity(context, event, 'TransferSingle', { modelId: modelOf(id), account: to })
})

ponder.on('Licenses:TransferBatch', async ({ event, context }) => {
  const { from, to, ids, values } = event.args
  for (const [place, licenseId] of ids.entries()) {
    await passOn(context, event, { from, to, licenseId, amount: values[place]! })
  }
  await keepActivity(context, event, 'TransferBatch', { account: to })
})

ponder.on('Licenses:RentOffered', async ({ event, context }) => {
  const { modelId, owner } = event.args
  await keepActivity(context, event, 'RentOffered', { modelId, account: owner })
})

ponder.on('Licenses:ModelRented', async ({ event, context }) => {
  const { modelId, user, price } = event.args
  await changeModel(context, modelId, ({ rentals }) => ({ rentals: rentals + 1 }))
  await keepActivity(context, event, 'ModelRented', { modelId, account: user, amount: price })
})

/** Keeps one more license, and says in which token it was offered. */
async function keepLicense(
  context: Context,
  event: Event<'Licenses:LicenseBought'> | Event<'Licenses:LicenseGranted'>,
): Promise<Address> {
  const { db } = context
  const { modelId, holder, licenseId } = event.args
  const offerId = Number(event.args.offerId)
  const { tier, token, lapsesOnSale } = (await db.find(offerRecord, { modelId, offerId }))!
  const last = {
    price: 'price' in event.args ? event.args.price : 0n,
    grantedAt: event.block.timestamp,
    transaction: event.transaction.hash,
  }
  const expiresAt = BigInt.asUintN(64, licenseId) || null
  await db
    .insert(licenseRecord)
    .values({ licenseId, modelId, offerId, holder, amount: 1, tier, token, lapsesOnSale, expiresAt, ...last })
    .onConflictDoUpdate(({ amount }) => ({ amount: amount + 1, ...last }))
  await changeModel(context, modelId, ({ licenses }) => ({ licenses: licenses + 1 }))
  return token
}

type Passed = { from: Address; to: Address; licenseId: bigint; amount: bigint }

async function passOn({ db }: Context, { block, transaction }: Event, passed: Passed): Promise<void> {
  const { licenseId, from, to } = passed
  const amount = Number(passed.amount)
  const given = await db.find(licenseRecord, { licenseId, holder: from })
  if (!given || amount === 0) return
  if (given.amount === amount) await db.delete(licenseRecord, { licenseId, holder: from })
  else await db.update(licenseRecord, { licenseId, holder: from }).set({ amount: given.amount - amount })
  const last = { price: given.price, grantedAt: block.timestamp, transaction: transaction.hash }
  await db
    .insert(licenseRecord)
    .values({ ...given, holder: to, amount, ...last })
    .onConflictDoUpdate(had => ({ amount: had.amount + amount, ...last }))
}

const modelOf = (licenseId: bigint): bigint => licenseId >> 128n
