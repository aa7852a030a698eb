import { InvalidArgumentError } from 'commander'

/** Reads a percentage such as `12.5` or `12.5%` as basis points. */
export function parsePercent(text: string): number {
  const [, number] = /^(\d{1,3}(?:\.\d{1,2})?) ?%?$/.exec(text) ?? []
  const bps = Math.round(Number(number) * 100)
  if (bps <= 10_000) return bps
  throw new InvalidArgumentError('Write a percentage from 0 to 100, with at most two decimals.')
}

/** Reads shares such as `60,30,10`, which make 100 %, as basis points. */
export function parseShares(text: string): number[] {
  const shares = text.split(',').map(share => parsePercent(share.trim()))
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum === 10_000) return shares
  throw new InvalidArgumentError(`The shares add up to ${sum / 100} %, not to 100 %.`)
}
