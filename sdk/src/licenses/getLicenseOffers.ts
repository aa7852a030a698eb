import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { decodeTerms, type LicenseTerms } from './licenseOffer.ts'
import { licensesContract } from './licensesContract.ts'

export type LicenseOffer = Required<LicenseTerms> & {
  modelId: bigint
  offerId: number
  /** Whether licenses can be bought; an offer is closed by the model's owner, or by its sale. */
  open: boolean
}

/** One offer. @throws AssayError `license.unknownOffer`. */
export async function getLicenseOffer(market: Market, modelId: bigint, offerId: number): Promise<LicenseOffer> {
  const call = { ...licensesContract(market), functionName: 'offerOf', args: [modelId, offerId] } as const
  const [offered, open] = await explained(readContract(market.client, call))
  if (offered.tier > 0) return { ...decodeTerms(offered), modelId, offerId, open }
  throw new AssayError('license.unknownOffer', `Model ${modelId} has no offer ${offerId}`, {
    hint: '`assay model license list` shows those there are.',
  })
}

/** All offers of licenses of a model, in their order. */
export async function getLicenseOffers(market: Market, modelId: bigint): Promise<LicenseOffer[]> {
  const call = { ...licensesContract(market), functionName: 'offers', args: [modelId] } as const
  const count = await explained(readContract(market.client, call))
  return Promise.all(Array.from({ length: count }, (_, i) => getLicenseOffer(market, modelId, i + 1)))
}
