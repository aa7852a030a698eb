import type { Address } from 'viem'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { licensesContract } from './licensesContract.ts'

export type GrantLicenseParameters = { modelId: bigint; offerId: number; holder: Address }

/**
 * Gives a license of an open offer for nothing. The model's owner.
 *
 * @throws AssayError `license.notOwner`, `license.offerClosed`.
 */
export async function grantLicense(
  market: Market,
  { modelId, offerId, holder }: GrantLicenseParameters,
): Promise<Sent & { licenseId: bigint }> {
  const args = [modelId, offerId, holder] as const
  const sent = await sendCall(market, { ...licensesContract(market), functionName: 'grant', args })
  return { ...sent, licenseId: findEmitted(sent, 'LicenseGranted').licenseId }
}
