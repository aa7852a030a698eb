import { parseUnits } from 'viem'

/** A whole number as people write it; undefined for anything else. */
export const readInteger = (text: string): number | undefined =>
  /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined

/** A percentage of 100 at most, in basis points; undefined for anything else. */
export function readPercent(text: string): number | undefined {
  if (!/^\s*\d{1,3}(\.\d{1,2})?\s*$/.test(text)) return undefined
  const bps = Math.round(Number(text) * 100)
  return bps <= 10_000 ? bps : undefined
}

/** An amount of a token, in its smallest unit; undefined for anything else, and for one finer than the token can be divided. */
export function readAmount(text: string, decimals: number): bigint | undefined {
  const found = /^\s*(?<amount>\d{1,20}(?:\.(?<fraction>\d+))?)\s*$/.exec(text)?.groups
  if (!found?.amount || (found.fraction ?? '').length > decimals) return undefined
  return parseUnits(found.amount, decimals)
}
