import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { getLicenseOffer } from './getLicenseOffers.ts'
import type { LicenseTerms } from './licenseOffer.ts'
import { licensesContract } from './licensesContract.ts'

/** A license as its id says, with the terms that it was bought under. */
export type License = Required<LicenseTerms> & {
  licenseId: bigint
  modelId: bigint
  offerId: number
  /** In seconds since the epoch; undefined where it is perpetual. */
  expiresAt: bigint | undefined
  /** Whether it expired, or lapsed when the model was sold. */
  ended: boolean
}

/** What a license allows. @throws AssayError `license.unknownOffer`. */
export async function getLicense(market: Market, licenseId: bigint): Promise<License> {
  const call = { ...licensesContract(market), functionName: 'licenseOf', args: [licenseId] } as const
  const [modelId, offerId, , expiresAt, ended] = await explained(readContract(market.client, call))
  const { open, ...offer } = await getLicenseOffer(market, modelId, offerId)
  return { ...offer, licenseId, expiresAt: expiresAt === 0n ? undefined : expiresAt, ended }
}
