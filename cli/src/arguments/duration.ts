import { InvalidArgumentError } from 'commander'

const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 }
const longest = 2 ** 32 - 1

/** Reads a duration such as `90m`, `12h` or `7d` as seconds. */
export function parseDuration(text: string): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? []
  const seconds = Number(count) * unitSeconds[unit as keyof typeof unitSeconds]
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= longest) return seconds
  throw new InvalidArgumentError('Write a number and a unit: 90m, 12h, 7d or 2w.')
}
