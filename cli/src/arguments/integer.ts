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

/** Reads the id of a license, which says in its digits what the license is. */
export function parseLicenseId(text: string): bigint {
  if (/^(?:\d{1,78}|0x[0-9a-f]{1,64})$/i.test(text)) return BigInt(text)
  throw new InvalidArgumentError('Write the id of a license: a long number, or 0x and hexadecimal digits.')
}
