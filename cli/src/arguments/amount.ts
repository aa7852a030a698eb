import { AssayError, type Currency } from '@assay/sdk'
import { InvalidArgumentError } from 'commander'
import { parseUnits } from 'viem'

const pattern = /^\d+(?:\.(\d+))?$/

/** Checks that a text is an amount such as `0.5`. How many units that is, its currency says: {@link toUnits}. */
export function parseAmount(text: string): string {
  if (pattern.test(text)) return text
  throw new InvalidArgumentError('Write a decimal number, such as 0.5.')
}

/**
 * An amount in the smallest unit of its currency.
 *
 * @throws AssayError `cli.tooManyDecimals`.
 */
export function toUnits(amount: string, { symbol, decimals }: Currency): bigint {
  const written = pattern.exec(amount)?.[1]?.length ?? 0
  if (written <= decimals) return parseUnits(amount, decimals)
  throw new AssayError('cli.tooManyDecimals', `${amount} ${symbol} is finer than ${symbol} can be divided`, {
    details: `${written} decimals; ${symbol} has ${decimals}`,
    hint: `Round it to ${decimals} decimals.`,
  })
}
