import {
  type Circuit,
  type Currency,
  chooseCircuit,
  countMinCorrect,
  type OrderTraining,
  type Rows,
  type Windows,
} from '@assay/sdk'
import { formatUnits } from 'viem'
import { percent } from '../../components/percent.ts'
import { readAmount, readInteger, readPercent } from '../../forms/readNumber.ts'
import type { Wrong } from '../../forms/resolveBy.ts'

/** An order as its customer writes it. Times are in seconds. */
export type OrderInput = {
  threshold: string
  family: Circuit['family']
  depth: string
  minSamplesSplit: string
  minSamplesLeaf: string
  criterion: OrderTraining['criterion']
  vendorSeconds: string
  ownSeconds: string
  maxPrice: string
}

/** What an order is about. */
export type Given = { rows: Rows; majority: number; price: bigint; currency: Currency }

/** What is asked for unless the customer says otherwise: halfway between a constant guess and no error, 1 % above the price now. */
export function usualOrder({ rows, majority, price, currency }: Given, isLocal: boolean): OrderInput {
  const step = isLocal ? '3600' : '86400'
  return {
    threshold: String(Math.round((1 + majority / rows.rowCount) * 50)),
    family: 'tree',
    depth: '5',
    minSamplesSplit: '2',
    minSamplesLeaf: '3',
    criterion: 'gini',
    vendorSeconds: step,
    ownSeconds: step,
    maxPrice: formatUnits(roundUp(price + price / 100n), currency.decimals),
  }
}

/** To three digits, which are enough to be read. */
function roundUp(amount: bigint): bigint {
  const unit = 10n ** BigInt(Math.max(0, String(amount).length - 3))
  return ((amount + unit - 1n) / unit) * unit
}

/** What the contract or a proof would refuse, by field. */
export function judgeOrder(input: OrderInput, { rows, majority, price, currency }: Given): Wrong<OrderInput> {
  const { rowCount } = rows
  const thresholdBps = readPercent(input.threshold)
  const maxPrice = readAmount(input.maxPrice, currency.decimals)
  const isTooLow = thresholdBps !== undefined && countMinCorrect({ thresholdBps, rows: rowCount }) <= majority
  const guess = percent(Math.floor((10_000 * majority) / rowCount))
  const within = (text: string, least: number) =>
    (readInteger(text) ?? 0) >= least && (readInteger(text) ?? 0) <= 65_535
  return {
    ...(thresholdBps === undefined && { threshold: 'A percentage such as 85.' }),
    ...(isTooLow && { threshold: `More than ${guess}: always guessing the largest class gets that.` }),
    ...(!within(input.minSamplesSplit, 2) && { minSamplesSplit: 'From 2 to 65,535 rows.' }),
    ...(!within(input.minSamplesLeaf, 1) && { minSamplesLeaf: 'From 1 to 65,535 rows.' }),
    ...(maxPrice === undefined && { maxPrice: `An amount of ${currency.symbol}, such as 0.1.` }),
    ...(maxPrice !== undefined && maxPrice < price && { maxPrice: 'Less than the price now.' }),
  }
}

/** What is ordered. */
export type OrderTerms = {
  circuit: Circuit
  training: OrderTraining
  thresholdBps: number
  maxPrice: bigint
  windows: Windows
}

/**
 * The terms, where {@link judgeOrder} finds nothing wrong.
 *
 * @throws AssayError `order.noCircuit`.
 */
export function readOrder(input: OrderInput, { rows, currency }: Given): OrderTerms {
  const { rowCount, featureCount: features, classCount: classes } = rows
  const { family, criterion } = input
  const maxDepth = Number(input.depth)
  const vendorSeconds = Number(input.vendorSeconds)
  return {
    circuit: chooseCircuit({ family, rows: rowCount, features, classes, maxDepth }),
    training: {
      maxDepth,
      minSamplesSplit: readInteger(input.minSamplesSplit) ?? 0,
      minSamplesLeaf: readInteger(input.minSamplesLeaf) ?? 0,
      criterion,
    },
    thresholdBps: readPercent(input.threshold) ?? 0,
    maxPrice: readAmount(input.maxPrice, currency.decimals) ?? 0n,
    windows: {
      commitSeconds: vendorSeconds,
      discloseSeconds: Number(input.ownSeconds),
      proveSeconds: vendorSeconds,
      revealSeconds: vendorSeconds,
    },
  }
}

/**
 * Where nineteen of twenty scores lie of a model that is right so often, on so many rows drawn at random: what a stated score
 * is worth. By the normal distribution, in basis points.
 *
 * @example
 * ```ts
 * scoreRange(9_000, 100) // [8412, 9588]
 * ```
 */
export function scoreRange(accuracyBps: number, rows: number): [least: number, most: number] {
  const share = accuracyBps / 10_000
  const spread = 19_600 * Math.sqrt((share * (1 - share)) / rows)
  return [Math.max(0, Math.round(accuracyBps - spread)), Math.min(10_000, Math.round(accuracyBps + spread))]
}
