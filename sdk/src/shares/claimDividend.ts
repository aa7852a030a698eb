import { type Address, zeroAddress } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireVault } from './requireVault.ts'

export type ClaimDividendParameters = {
  modelId: bigint
  /** The chain's own coin unless given. */
  token?: Address
  /** Whose money: the signer's unless said. It goes there whoever signs. */
  account?: Address
  /** Where the model was divided more than once; the latest unless given. */
  vault?: Address
}

/**
 * Pays a shareholder all dividends of a model, in one token.
 *
 * @returns The amount that was paid.
 * @throws AssayError `share.nothingToClaim`, `share.unknownToken`, `share.noVault`.
 */
export async function claimDividend(
  market: Market,
  { modelId, token = zeroAddress, account = market.account?.address, vault }: ClaimDividendParameters,
): Promise<Sent & { amount: bigint }> {
  if (!account) throw noAccount()
  const contract = await requireVault(market, modelId, vault)
  const sent = await sendCall(market, { ...contract, functionName: 'claim', args: [token, account] })
  return { ...sent, amount: findEmitted(sent, 'DividendClaimed').amount }
}
