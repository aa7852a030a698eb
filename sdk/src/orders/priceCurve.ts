import type { Order } from './getOrder.ts'
import { countMinCorrect } from './minCorrect.ts'

// `PriceCurve.sol` for people: what a price would be, up to rounding. What an order costs is asked of the chain.

/** What an order asks for, and how it may end. */
export type PriceTrial = Pick<Order, 'thresholdBps' | 'rows' | 'majority'> & { outcome: 'proven' | 'missed' }

/** A price, and that of the dataset without a record, in the token's smallest unit. */
export type CurvePoint = { price: bigint; startPrice: bigint }

const rise = Math.log(1.02)
const fall = Math.log(1.06)
const halfLifeSeconds = 30 * 86_400

/** How far a threshold is from what a constant guess reaches to all rows: above 0, to 1. */
export function orderDifficulty({ thresholdBps, rows, majority }: Omit<PriceTrial, 'outcome'>): number {
  return (countMinCorrect({ thresholdBps, rows }) - majority) / (rows - majority)
}

/**
 * What a dataset costs after an order that was placed at today's price: the first of its customer in a week, on a day
 * without many others.
 *
 * @example
 * ```ts
 * const order = { thresholdBps: 9_000, rows: 100, majority: 60 }
 * priceAfter({ price: 1_000_000n, startPrice: 1_000_000n }, { ...order, outcome: 'proven' }) // 1014962n
 * ```
 */
export function priceAfter({ price, startPrice }: CurvePoint, { outcome, ...order }: PriceTrial): bigint {
  const difficulty = orderDifficulty(order)
  const step = outcome === 'proven' ? difficulty * rise : (difficulty - 1) * fall
  return times(startPrice, level({ price, startPrice }) + step)
}

/** What a dataset costs if nothing happens for so long: it moves back to its start price, half of the way in 30 days. */
export function priceLater({ price, startPrice }: CurvePoint, seconds: number): bigint {
  return times(startPrice, level({ price, startPrice }) * 2 ** (-seconds / halfLifeSeconds))
}

const level = ({ price, startPrice }: CurvePoint): number => Math.log(Number(price) / Number(startPrice))

const digits = 1e12

/** `startPrice · e^level`, between a tenth and a hundredfold. */
function times(startPrice: bigint, level: number): bigint {
  const factor = Math.min(100, Math.max(0.1, Math.exp(level)))
  return (startPrice * BigInt(Math.round(factor * digits))) / BigInt(digits)
}
