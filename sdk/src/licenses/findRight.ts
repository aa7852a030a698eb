import { type Address, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { getModel } from '../ownership/getModel.ts'
import { licensesContract } from './licensesContract.ts'
import { type Tier, tiers } from './tier.ts'

/** The best right that an account has to a model. */
export type Right =
  | { right: 'owner' }
  | { right: 'renter'; expires: bigint }
  | { right: 'license'; licenseId: bigint; tier: Tier }
  | { right: 'none' }

/**
 * What an account may do with a model: as its owner, its user, or by the license of its that allows most.
 *
 * @throws AssayError `model.erc721NonexistentToken`.
 */
export async function findRight(
  market: Market,
  { modelId, account }: { modelId: bigint; account: Address },
): Promise<Right> {
  const { owner, user } = await getModel(market, modelId)
  if (isAddressEqual(owner, account)) return { right: 'owner' }
  if (user && isAddressEqual(user.account, account)) return { right: 'renter', expires: user.expires }
  const [best] = (await findHeldLicenses(market, { modelId, account })).sort(
    (a, b) => tiers.indexOf(b.tier) - tiers.indexOf(a.tier),
  )
  return best ? { right: 'license', ...best } : { right: 'none' }
}

/** The licenses of a model that an account holds, and that have not ended. */
export async function findHeldLicenses(
  market: Market,
  { modelId, account }: { modelId: bigint; account: Address },
): Promise<{ licenseId: bigint; tier: Tier }[]> {
  const contract = licensesContract(market)
  const [single, batch] = await Promise.all([
    findEvents(market, contract, 'TransferSingle', { to: account }),
    findEvents(market, contract, 'TransferBatch', { to: account }),
  ])
  const received = [...single.map(({ args }) => args.id), ...batch.flatMap(({ args }) => args.ids)]
  const ofModel = new Set(received.filter(licenseId => licenseId >> 128n === modelId))
  const held = await Promise.all(
    [...ofModel].map(async licenseId => {
      const call = { ...contract, functionName: 'entitles', args: [account, licenseId] } as const
      return { licenseId, tier: tiers[await explained(readContract(market.client, call))] }
    }),
  )
  return held.flatMap(({ licenseId, tier }) => (tier && tier !== 'none' ? [{ licenseId, tier }] : []))
}
