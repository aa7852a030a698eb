import type { Currency, Offer } from '@assay/sdk'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parsePercent } from '../arguments/percent.ts'
import { formatAmount, formatBps } from '../format.ts'

/** What a vendor says of an offer. */
export type OfferOptions = { startPrice?: string; bond?: number; computeFee?: number }

export const startPriceOption = [
  '--start-price <amount>',
  'what an order costs while the dataset has no record, in the chain’s coin or in its token',
  parseAmount,
] as const

export const bondOption = [
  '--bond <percent>',
  'share of the price that you lose if you prove a model and withhold it, 10 to 100; by default 20',
  parsePercent,
] as const

export const computeFeeOption = [
  '--compute-fee <percent>',
  'share of the price that you keep if the customer discloses no test rows, at most 5; by default 0',
  parsePercent,
] as const

/** The offer with what the options change of it. */
export function changeOffer(offer: Offer, options: OfferOptions, currency: Currency): Offer {
  const { startPrice, bond = offer.bondBps, computeFee = offer.computeFeeBps } = options
  return {
    startPrice: startPrice === undefined ? offer.startPrice : toUnits(startPrice, currency),
    bondBps: bond,
    computeFeeBps: computeFee,
  }
}

export function offerPairs({ startPrice, bondBps, computeFeeBps }: Offer, currency: Currency): [string, string][] {
  return [
    ['Start price', formatAmount(startPrice, currency)],
    ['Bond', `${formatBps(bondBps)} of the price`],
    ['Compute fee', `${formatBps(computeFeeBps)} of the price`],
  ]
}
