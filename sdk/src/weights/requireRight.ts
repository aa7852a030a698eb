import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { licensesContract } from '../licenses/licensesContract.ts'
import { tiers } from '../licenses/tier.ts'
import { findAssetOrder } from '../ocean/findAssetOrder.ts'
import { getAsset } from '../ocean/getAsset.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import type { AccessRight } from './access.ts'

export type RequireRightParameters = { modelId: bigint; account: Address; right: AccessRight }

const modelIdShift = 128n

/**
 * Refuses whoever has not, at this moment, the right to the weights of a model that is claimed.
 *
 * @throws AssayError `weights.noRight`; those of {@link getAsset}; `market.noModels`.
 */
export async function requireRight(market: Market, parameters: RequireRightParameters): Promise<void> {
  if (await hasRight(market, parameters)) return
  const { modelId, account, right } = parameters
  throw new AssayError('weights.noRight', `${account} may not have the weights of model ${modelId}`, {
    details: `It is not there by the right of ${describeRight(right)} now.`,
    hint: `\`assay model show ${modelId}\` says what can be licensed, rented or ordered.`,
  })
}

async function hasRight(market: Market, { modelId, account, right }: RequireRightParameters): Promise<boolean> {
  // It is also the user of a model that nobody uses, and signatures that recover to nobody recover to it.
  if (isAddressEqual(account, zeroAddress)) return false
  const { client } = market
  const model = { ...modelsContract(market), args: [modelId] } as const
  switch (right.right) {
    case 'owner':
      return isAddressEqual(await explained(readContract(client, { ...model, functionName: 'ownerOf' })), account)
    case 'renter':
      return isAddressEqual(await explained(readContract(client, { ...model, functionName: 'userOf' })), account)
    case 'license': {
      const { licenseId } = right
      // A license says itself of which model it is.
      if (licenseId >> modelIdShift !== modelId) return false
      const call = { ...licensesContract(market), functionName: 'entitles', args: [account, licenseId] } as const
      return (await explained(readContract(client, call))) >= tiers.indexOf('download')
    }
    case 'order': {
      const asset = await getAsset(market, right)
      return asset.modelId === modelId && (await findAssetOrder(market, { asset, account })) !== undefined
    }
  }
}

function describeRight(right: AccessRight): string {
  if (right.right === 'license') return `license ${right.licenseId}`
  if (right.right === 'order') return `an order of ${right.datatoken} on Ocean`
  return `its ${right.right}`
}
