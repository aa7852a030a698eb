import type { Address } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { getLicenseOffer } from './getLicenseOffers.ts'
import { licensesContract } from './licensesContract.ts'

export type BuyLicenseParameters = {
  modelId: bigint
  offerId: number
  /** Who has the license; the signer unless given. */
  holder?: Address
}

/**
 * Buys a license of an open offer, at the offer's price, which is fixed.
 *
 * @returns The license's id, which says what it is, and what was paid.
 * @throws AssayError `license.offerClosed`, `chain.insufficientFunds`.
 */
export async function buyLicense(
  market: Market,
  { modelId, offerId, holder = market.account?.address }: BuyLicenseParameters,
): Promise<Sent & { licenseId: bigint; price: bigint }> {
  if (!holder) throw noAccount()
  const { token, price } = await getLicenseOffer(market, modelId, offerId)
  const value = await approveToken(market, token, price, requireModels(market).revenue)
  const args = [modelId, offerId, holder, price] as const
  const sent = await sendCall(market, { ...licensesContract(market), functionName: 'buy', args, value })
  return { ...sent, licenseId: findEmitted(sent, 'LicenseBought').licenseId, price }
}
