import { getCurrency, type LicenseOffer, type Market } from '@assay/sdk'
import { formatAmount, formatDuration } from '../../format.ts'

/** The columns of a table of offers. */
export const offerTitles = ['offer', 'license', 'price', 'for', 'passed on', 'after a sale']

/** An offer as a row of it. */
export async function offerRow(market: Market, offer: LicenseOffer): Promise<(string | number)[]> {
  const { offerId, tier, price, token, durationSeconds, transferable, lapsesOnSale } = offer
  return [
    offerId,
    tierNames[tier],
    formatAmount(price, await getCurrency(market, token)),
    durationSeconds === 0 ? 'good' : formatDuration(durationSeconds),
    transferable ? 'yes' : 'no',
    lapsesOnSale ? 'ends' : 'stays',
  ]
}

/** As people write them. */
export const tierNames = { use: 'use', download: 'download', fineTune: 'fine-tune', replicate: 'replicate' } as const
