import type { Address } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireVault } from './requireVault.ts'

/**
 * After a buy-out: burns all shares of the signer, for their part of the price.
 *
 * @param parameters.vault Where the model was divided more than once; the latest unless given.
 * @returns What was paid.
 * @throws AssayError `share.notBoughtOut`, `share.nothingToClaim`, `share.noVault`.
 */
export async function redeemShares(
  market: Market,
  { modelId, vault }: { modelId: bigint; vault?: Address },
): Promise<Sent & { amount: bigint; shares: bigint }> {
  const sent = await sendCall(market, {
    ...(await requireVault(market, modelId, vault)),
    functionName: 'redeem',
    args: [],
  })
  const { amount, shares } = findEmitted(sent, 'Redeemed')
  return { ...sent, amount, shares }
}
