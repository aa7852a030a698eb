import type { Currency, Offer } from '@assay/sdk'
import { formatUnits } from 'viem'
import { readAmount, readPercent } from '../../forms/readNumber.ts'
import type { Wrong } from '../../forms/resolveBy.ts'

/** An offer as a vendor writes it. */
export type OfferInput = { startPrice: string; bond: string; computeFee: string }

/** What a vendor risks and asks unless it says otherwise. */
export const usualOffer: OfferInput = { startPrice: '', bond: '20', computeFee: '0' }

/** An offer, written out. */
export const writeOffer = ({ startPrice, bondBps, computeFeeBps }: Offer, { decimals }: Currency): OfferInput => ({
  startPrice: formatUnits(startPrice, decimals),
  bond: String(bondBps / 100),
  computeFee: String(computeFeeBps / 100),
})

/** What the contract would refuse, by field; an empty object where nothing is wrong. */
export function judgeOffer(
  { startPrice, bond, computeFee }: OfferInput,
  { symbol, decimals }: Currency,
): Wrong<OfferInput> {
  const [bondBps = 0, computeFeeBps = 10_000] = [readPercent(bond), readPercent(computeFee)]
  return {
    ...(!readAmount(startPrice, decimals) && { startPrice: `An amount of ${symbol} above 0, such as 0.1.` }),
    ...((bondBps < 1_000 || bondBps > 10_000) && { bond: 'From 10 to 100 %.' }),
    ...(computeFeeBps > 500 && { computeFee: 'From 0 to 5 %.' }),
  }
}

/** The offer, where {@link judgeOffer} finds nothing. */
export const readOffer = ({ startPrice, bond, computeFee }: OfferInput, { decimals }: Currency): Offer => ({
  startPrice: readAmount(startPrice, decimals) ?? 0n,
  bondBps: readPercent(bond) ?? 0,
  computeFeeBps: readPercent(computeFee) ?? 0,
})
