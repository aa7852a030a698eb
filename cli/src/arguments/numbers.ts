import { InvalidArgumentError } from 'commander'

/** Reads whole numbers such as `1,4`. */
export function parseNumbers(text: string): number[] {
  const numbers = text.split(',').map(number => number.trim())
  if (numbers.every(number => /^\d{1,9}$/.test(number))) return [...new Set(numbers.map(Number))]
  throw new InvalidArgumentError('Write whole numbers, separated by commas, such as 1,4.')
}

/** Reads a ratio such as `0.05`. */
export function parseRatio(text: string): number {
  const ratio = /^\d*\.?\d+(?:e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  if (ratio >= 0 && ratio < 1) return ratio
  throw new InvalidArgumentError('Write a number from 0 to below 1, such as 0.05.')
}
