import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { encodeTerms, type LicenseTerms } from './licenseOffer.ts'
import { licensesContract } from './licensesContract.ts'

/**
 * Offers licenses of a model to anyone. Its owner; the offer closes by itself when the model is sold.
 *
 * @returns The offer's number.
 * @throws AssayError `license.notOwner`.
 */
export async function offerLicense(
  market: Market,
  { modelId, ...terms }: LicenseTerms & { modelId: bigint },
): Promise<Sent & { offerId: number }> {
  const args = [modelId, encodeTerms(terms)] as const
  const sent = await sendCall(market, { ...licensesContract(market), functionName: 'offer', args })
  return { ...sent, offerId: Number(findEmitted(sent, 'LicenseOffered').offerId) }
}
