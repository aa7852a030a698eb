import { InvalidArgumentError } from 'commander'

/** A reader of whole numbers from `least` to `most`. */
export function parseInteger(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return text => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    const upTo = most === Number.MAX_SAFE_INTEGER ? `, at least ${least}` : ` from ${least} to ${most}`
    throw new InvalidArgumentError(`Write a whole number${upTo}.`)
  }
}

/** Reads the number of a contest or an entry. */
export function parseId(text: string): bigint {
  if (/^\d{1,20}$/.test(text)) return BigInt(text)
  throw new InvalidArgumentError('Write its number, such as 1.')
}
