import type { Address, Hex } from 'viem'
import { getBlock } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { datatokenAbi } from '../generated/ocean.ts'
import type { Asset } from './getAsset.ts'

/** An order of an asset that is good now. */
export type AssetOrder = {
  /** Seconds since the epoch. */
  orderedAt: bigint
  /** Undefined for one that is good for ever. */
  expiresAt: bigint | undefined
  transaction: Hex
}

/** The account's newest order of an asset, if it is still good. */
export async function findAssetOrder(
  market: Market,
  { asset, account }: { asset: Pick<Asset, 'datatoken' | 'timeoutSeconds'>; account: Address },
): Promise<AssetOrder | undefined> {
  const { datatoken, timeoutSeconds } = asset
  const contract = { address: datatoken, abi: datatokenAbi }
  const [{ timestamp }, orders] = await Promise.all([
    explained(getBlock(market.client)),
    findEvents(market, contract, 'OrderStarted', { consumer: account }),
  ])
  // The description has one service, with the index 0.
  const newest = orders.findLast(({ args }) => args.serviceIndex === 0n)
  if (!newest) return undefined
  const { timestamp: orderedAt } = newest.args
  const expiresAt = timeoutSeconds === 0 ? undefined : orderedAt + BigInt(timeoutSeconds)
  if (expiresAt !== undefined && expiresAt <= timestamp) return undefined
  return { orderedAt, expiresAt, transaction: newest.transactionHash }
}
